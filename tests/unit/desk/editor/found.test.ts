import { expect, test } from 'vitest';
import { askedFor, nameOfAsked } from '../../../../src/desk/editor/list/asked-for.ts';
import { found } from '../../../../src/desk/editor/list/found.ts';
import { folderOf } from '../../../../src/desk/editor/list/words.ts';
import { unknownName } from '../../../../src/desk/listed.ts';
import type { Listed } from '../../../../src/desk/protocol.ts';

const house = (slug: string, more: Partial<Listed> = {}): Listed => ({
  collection: 'homestays',
  slug,
  name: slug,
  ...more,
});
const village = (slug: string, name: string): Listed => ({ collection: 'villages', slug, name });

const villages = [village('na-tong', 'Nà Tông'), village('hong', unknownName)];
const slugs = (query: string, entries: Listed[]) => found(entries, villages, query).map(({ slug }) => slug);

test('what only the team can mend stands first, then what waits for it, then the rest as it was', () => {
  const entries = [
    house('a', { status: 'published' }),
    house('b', { status: 'ready' }),
    house('c'),
    house('d', { damage: { reason: 'Tệp đang hỏng.' } }),
    house('e', { status: 'ready' }),
  ];
  expect(slugs('', entries)).toEqual(['d', 'b', 'e', 'a', 'c']);
});

test.each([
  ['ben nuoc', ['Nhà Sàn Bến Nước']],
  ['na tong', ['Nhà Sàn Bến Nước']],
  ['cô hoa', ['Nhà Cô Hoa']],
  [unknownName, []],
])('looking for “%s” finds %j, by house, village and host', (query, names) => {
  const entries = [
    house('1', { name: 'Nhà Sàn Bến Nước', village: 'na-tong' }),
    house('2', { name: 'Nhà Cô Hoa', host: 'Cô Hoa', village: 'hong' }),
  ];
  expect(found(entries, villages, query).map(({ name }) => name)).toEqual(names);
});

test.each([
  ['', 'homestays'],
  ['/', 'homestays'],
  ['/collections/villages', 'villages'],
  ['/collections/experiences/entries/a', 'experiences'],
  ['/collections/site/entries/site', 'homestays'],
  ['/collections/constructor', 'homestays'],
])('the address “%s” has the list of %s behind it', (path, folder) => {
  expect(folderOf(path)).toBe(folder);
});

test.each([
  ['/collections/homestays/new', 'Thêm nhà mới'],
  ['/collections/site/entries/site', 'Cài đặt trang'],
  ['/collections/homestays/entries/suoi-mo/index', undefined],
  ['/collections/other/new', undefined],
  ['/workflow', undefined],
])('before the lists are loaded, “%s” asks for %j', (path, name) => {
  expect(nameOfAsked(path)).toBe(name);
});

test.each([
  ['/collections/homestays/entries/suoi-mo/index', { collection: 'homestays', slug: 'suoi-mo' }],
  ['/collections/site/entries/site', { collection: 'site', slug: 'site' }],
  ['/collections/villages/new', { collection: 'villages', slug: '' }],
  ['/collections/villages', undefined],
  ['/collections/other/entries/a', undefined],
])('the address “%s” asks for %j', (path, entry) => {
  expect(askedFor(path)).toEqual(entry);
});
