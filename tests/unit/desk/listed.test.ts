import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listedFrom } from '../../../src/desk/form/yaml/listed-from.ts';
import { listedOf, nameIn, unknownName } from '../../../src/desk/listed.ts';
import type { StoredEntry } from '../../../src/desk/protocol.ts';

const place = { collection: 'homestays', slug: 'suoi-mo' } as const;
const stored = (text: string, more: Partial<StoredEntry> = {}): StoredEntry => ({
  ...place,
  version: '1',
  text,
  ...more,
});

test('a list shows of a house what tells it apart', () => {
  const text = [
    'name: Nhà Suối Mơ',
    'village: na-tong',
    'status: published',
    'host:\n  name: Cô Hoa\n  phone: "0900000001"',
    'photos:\n  - file: a.jpg\n  - file: b.jpg',
  ].join('\n');
  expect(listedFrom(stored(text))).toEqual({
    ...place,
    name: 'Nhà Suối Mơ',
    village: 'na-tong',
    status: 'published',
    host: 'Cô Hoa',
    photo: 'a.jpg',
  });
});

test.each([
  ['nothing', {}],
  ['a name that is none', { name: 7 }],
  ['an empty name', { name: { vi: ' ' } }],
  ['another status', { status: 'constructor' }],
  ['values of other kinds', { village: ['a'], host: 'x', photos: { file: 'a.jpg' }, commune: {} }],
  ['a photo that is none', { photos: [null] }],
])('%s in a file leaves its row with the slug for a name', (_case, data) => {
  expect(listedOf(place, data)).toEqual({ ...place, name: 'suoi-mo' });
});

test('whatever a file says, there is a row for it', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { collection, slug, name } = listedFrom(stored(text));
      expect({ collection, slug }).toEqual(place);
      expect(name).not.toBe('');
    }),
  );
});

test('a file that cannot be read is listed with the reason, under the name that it most likely has', () => {
  const twice = listedFrom(stored('name: Nhà Cô Hoa\nname: Hai\n'));
  expect(twice).toMatchObject({ name: 'Nhà Cô Hoa', damage: { line: 2 } });
  const damage = { line: 3, reason: 'Tệp không phải UTF-8.' };
  expect(listedFrom(stored('', { damage }))).toEqual({ ...place, name: unknownName, damage });
});

test.each([
  ['name: Nhà Cô Hoa\nname: Hai\n', 'Nhà Cô Hoa'],
  ['kind: x\nname: "Nhà Bến"   # ghi chú\n- a', 'Nhà Bến'],
  ['name:\n  vi: Nà Kha\n  vi: Hai\n', 'Nà Kha'],
  ['<<<<<<< HEAD\nname: A\n=======\nname: B\n', 'A'],
  ['name:  \n', undefined],
  ['- a\n', undefined],
])('%j is most likely called %j', (text, name) => {
  expect(nameIn(text)).toBe(name);
});
