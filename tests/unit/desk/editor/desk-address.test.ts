import { expect, test } from 'vitest';
import { pathOf } from '../../../../src/desk/editor/fields/path.ts';
import { deskAddress } from '../../../../src/site/components/booking/desk-address.ts';

test.each([
  [
    { file: 'homestays/suoi-mo/index.yaml', field: 'rooms[0].price' },
    '/admin/#/collections/homestays/entries/suoi-mo?field=rooms%5B0%5D.price',
  ],
  [
    { file: 'villages/na-tong/index.yaml', field: 'position' },
    '/admin/#/collections/villages/entries/na-tong?field=position',
  ],
  [
    { file: 'experiences/det-vai/index.yaml', field: 'story.en' },
    '/admin/#/collections/experiences/entries/det-vai?field=story.en',
  ],
  [{ file: 'site.yaml', field: 'team.phone' }, '/admin/#/collections/site/entries/site?field=team.phone'],
])('a field of $file has the address %s', (field, address) => {
  expect(deskAddress(field)).toBe(address);
});

test('what is no entry has no address', () => {
  expect(deskAddress({ file: 'homestays/suoi-mo/photos/a.jpg', field: '' })).toBeUndefined();
});

test.each([
  ['name', ['name']],
  ['rooms[12].about.en', ['rooms', 12, 'about', 'en']],
  ['', []],
])('the field %j is the path %j', (field, path) => {
  expect(pathOf(field)).toEqual(path);
});
