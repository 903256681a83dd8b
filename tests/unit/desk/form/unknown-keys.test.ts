import { describe, expect, test } from 'vitest';
import { nodeOf } from '../../../../src/desk/form/collections.ts';
import { asEntry, type Entry } from '../../../../src/desk/form/draft.ts';
import type { Node } from '../../../../src/desk/form/node.ts';
import { unknownKeys, withoutUnknownKeys } from '../../../../src/desk/form/unknown-keys.ts';
import { problemsOf } from '../../../../src/desk/form/validation.ts';
import { fromFile, rewritten, written } from '../../../../src/desk/form/yaml/rewrite.ts';
import { collectionNames } from '../../../../src/desk/protocol.ts';
import { anExperienceFile } from '../../../fixtures/content-folder.ts';
import { aHomestayFile } from '../../../fixtures/listing.ts';

/** A value with a note that nobody knows in every group of it. */
function noted(value: unknown, node: Node | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => noted(item, node?.items));
  if (!node?.properties || typeof value !== 'object' || value === null) return value;
  const inner = Object.entries(value).map(([key, item]) => [key, noted(item, node.properties?.[key])]);
  return { ...Object.fromEntries(inner), ghiChu: 'gọi lại' };
}

const plain = asEntry('homestays', aHomestayFile());
const house = noted(plain, nodeOf('homestays')) as Entry;

test('a note is found in every group, once for all items of a list, with the words of its group', () => {
  expect(unknownKeys('homestays', house).map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      'ghiChu',
      'host.ghiChu',
      'rooms.*.ghiChu',
      'rooms.*.price.ghiChu',
      'photos.*.alt.ghiChu',
      'houseRules.checkIn.ghiChu',
    ]),
  );
  expect(unknownKeys('homestays', house)).toContainEqual({
    path: 'rooms.*.ghiChu',
    key: 'ghiChu',
    within: 'Phòng',
  });
  expect(unknownKeys('homestays', plain)).toEqual([]);
});

test('names that every object has are keys like others', () => {
  const entry = { ...plain, constructor: 'x', toString: 'y' } as Entry;
  expect(unknownKeys('homestays', entry).map(({ key }) => key)).toEqual(['constructor', 'toString']);
});

test('taken out they leave nothing behind', () => {
  expect(withoutUnknownKeys('homestays', house)).toEqual(plain);
  const { ghiChu: _, ...host } = house.host as Entry;
  expect(withoutUnknownKeys('homestays', house, ['host.ghiChu'])).toEqual({ ...house, host });
});

describe('a file with a note at every level', () => {
  test('has no problem in the form, for owner and team', () => {
    for (const role of ['owner', 'team'] as const) expect(problemsOf('homestays', house, role)).toEqual([]);
  });

  test('is saved with only the changed line changed', () => {
    const text = written(house);
    const [room, ...others] = house.rooms as { price: Entry }[];
    const rooms = [{ ...room, price: { ...room?.price, amount: 170_000 } }, ...others];
    const after = rewritten(text, asEntry('homestays', { ...fromFile(text), rooms }, 'owner')).split('\n');
    const before = text.split('\n');
    expect(after).toHaveLength(before.length);
    expect(after.filter((line, index) => line !== before[index])).toEqual(['      amount: 170000']);
  });
});

test('in no collection a note is a problem of the form', () => {
  for (const collection of collectionNames) {
    const about = (entry: Entry) => problemsOf(collection, entry).map(({ message }) => message);
    expect(about({ ...anExperienceFile, ghiChu: 1 })).toEqual(about(anExperienceFile as Entry));
  }
});
