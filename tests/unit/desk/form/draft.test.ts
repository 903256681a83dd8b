import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asEntry, type Entry } from '../../../../src/desk/form/draft.ts';
import { roomIds, withoutLostRooms } from '../../../../src/desk/form/room-id.ts';
import { fromFile } from '../../../../src/desk/form/yaml/rewrite.ts';
import { type CollectionName, collectionNames } from '../../../../src/desk/protocol.ts';
import { slugForm } from '../../../../src/homestay/slug-form.ts';
import { aHomestayFile } from '../../../fixtures/listing.ts';

const draft = (more: Entry = {}) => ({ ...aHomestayFile(), ...more });

const files = collectionNames.flatMap((collection): [CollectionName, string][] =>
  collection === 'site'
    ? [[collection, 'content/site.yaml']]
    : readdirSync(path.join('content', collection)).map((slug) => [
        collection,
        path.join('content', collection, slug, 'index.yaml'),
      ]),
);

test.each(files)('what nobody touched in %s %s is written as it was, for owners too', (collection, file) => {
  const entry = fromFile(readFileSync(file, 'utf8'));
  expect(asEntry(collection, entry, 'team')).toEqual(entry);
  expect(asEntry(collection, entry, 'owner')).toEqual(entry);
});

describe('what Decap leaves behind is cleaned', () => {
  test('empty texts, nulls and groups in which nothing stands', () => {
    const entry = asEntry(
      'homestays',
      draft({
        address: '',
        tagline: { vi: '  ', en: null },
        position: { latitude: '', longitude: '', precision: undefined },
        internet: {},
        checked: { on: null },
        houseRules: {
          ...(aHomestayFile().houseRules as Entry),
          extraBeds: { cot: {}, mattress: { possible: null } },
        },
      }),
    );
    for (const key of ['address', 'tagline', 'position', 'internet', 'checked']) {
      expect(entry).not.toHaveProperty(key);
    }
    expect(entry.houseRules).not.toHaveProperty('extraBeds');
  });

  test('“no” is an answer, not nothing', () => {
    const extraBeds = { cot: { possible: false }, mattress: { possible: false } };
    const houseRules = { ...(aHomestayFile().houseRules as Entry), extraBeds };
    expect(asEntry('homestays', draft({ houseRules })).houseRules).toHaveProperty('extraBeds', extraBeds);
  });

  test('decomposed Vietnamese becomes composed, blank ends go', () => {
    expect(asEntry('homestays', draft({ name: ' Đồi Chè\r\n'.normalize('NFD') })).name).toBe('Đồi Chè');
  });

  test('numbers typed as text become numbers, the others stay for the schema', () => {
    const [room] = aHomestayFile().rooms as Entry[];
    const rooms = [
      { ...room, guests: '8', size: '42,5', price: { amount: '150.000đ', per: 'person' } },
      { ...room, id: 'khac', price: { amount: 'hỏi', per: 'person' } },
    ];
    expect(asEntry('homestays', draft({ rooms })).rooms).toMatchObject([
      { guests: 8, size: 42.5, price: { amount: 150_000 } },
      { price: { amount: 'hỏi' } },
    ]);
  });

  test('keys come in the order of the schema, whatever order the form put them in', () => {
    const reversed = Object.fromEntries(Object.entries(aHomestayFile()).reverse());
    expect(Object.keys(asEntry('homestays', reversed))).toEqual(
      Object.keys(asEntry('homestays', aHomestayFile())),
    );
    expect(Object.keys(asEntry('homestays', reversed)).slice(0, 3)).toEqual(['name', 'kind', 'village']);
  });

  test('nothing unknown is dropped without a word', () => {
    expect(asEntry('homestays', draft({ ghiChú: 'gọi lại'.normalize('NFD') }))).toHaveProperty(
      'ghiChú',
      'gọi lại',
    );
  });

  test.each([undefined, null, 'chữ', 7, []])('a draft that is %j is an empty entry', (value) => {
    expect(asEntry('villages', value)).not.toHaveProperty('name');
  });
});

describe('a text that an owner empties', () => {
  const tagline = { vi: '', en: 'A wooden floor by the stream' };

  test('takes its translation along, which the owner does not see', () => {
    expect(asEntry('homestays', draft({ tagline }), 'owner')).not.toHaveProperty('tagline');
  });

  test('leaves the translation to the team, which sees it', () => {
    expect(asEntry('homestays', draft({ tagline }), 'team').tagline).toEqual({ en: tagline.en });
  });
});

describe('ids of rooms', () => {
  const idsOf = (rooms: Entry[]) =>
    (asEntry('homestays', draft({ rooms })).rooms as Entry[]).map(({ id }) => id);

  test('are made from the name, each once', () => {
    expect(idsOf([{ name: { vi: 'Sàn chung' } }, { name: { vi: 'Sàn chung'.normalize('NFD') } }])).toEqual([
      'san-chung',
      'san-chung-2',
    ]);
  });

  test('that exist stay when the name changes, and are not given twice', () => {
    expect(idsOf([{ name: { vi: 'Phòng đôi' } }, { id: 'phong-doi', name: { vi: 'Tên mới' } }])).toEqual([
      'phong-doi-2',
      'phong-doi',
    ]);
  });

  test('come from the kind of room, or a word, when there is no name to make them from', () => {
    expect(idsOf([{ type: 'double' }, { name: { vi: '🌿' } }, {}])).toEqual(['double', 'phong', 'phong-2']);
  });
});

describe('a room keeps its id once it has one', () => {
  const rooms = [{ name: { vi: 'Phòng A' } }, { id: 'phong-doi', name: { vi: 'Phòng đôi' } }];

  test('whatever it is called later, and wherever it stands', () => {
    const [first = '', second = ''] = roomIds(rooms);
    const renamed = [
      { id: second, name: { vi: 'Khác' } },
      { id: first, name: { vi: 'Phòng B' } },
    ];
    expect(roomIds(renamed)).toEqual([second, first]);
  });

  test('and where two have one, the second gets another when ids are settled', () => {
    const twice = [...rooms, { id: 'phong-doi', name: { vi: 'Phòng đôi' } }];
    expect(roomIds(twice)).toEqual(['phong-a', 'phong-doi', 'phong-doi']);
    expect(roomIds(twice, true)).toEqual(['phong-a', 'phong-doi', 'phong-doi-2']);
  });

  test('any rooms get ids that are all different and never change again', () => {
    const room = fc.record(
      {
        id: fc.constantFrom('a', 'b', '', undefined),
        name: fc.record({ vi: fc.constantFrom('A', 'b', '🌿', '') }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(room, { maxLength: 6 }), (each) => {
        const ids = roomIds(each, true);
        expect(new Set(ids).size).toBe(each.length);
        expect(ids.every((id) => slugForm.test(id))).toBe(true);
        expect(
          roomIds(
            ids.map((id) => ({ id, name: { vi: 'Tên khác' } })),
            true,
          ),
        ).toEqual(ids);
      }),
    );
  });
});

test('pictures of a room that is gone belong to none, the others stay as they are', () => {
  const entry = {
    rooms: [{ id: 'san' }],
    photos: [{ file: 'a.jpg', room: 'san' }, { file: 'b.jpg', room: 'phong' }, { file: 'c.jpg' }],
  };
  expect(withoutLostRooms(entry).photos).toEqual([
    { file: 'a.jpg', room: 'san' },
    { file: 'b.jpg' },
    { file: 'c.jpg' },
  ]);
});
