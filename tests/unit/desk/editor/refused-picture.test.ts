import { expect, test } from 'vitest';
import { refusedPicture } from '../../../../src/desk/editor/entry/refused-picture.ts';

const entry = {
  name: 'Nhà Một',
  host: { portrait: 'chu-nha.jpg' },
  photos: [{ file: 'a.jpg', alt: { vi: 'Một' } }, { file: 'b.jpg' }],
  rooms: [{ id: 'san', gallery: [{ file: 'c.jpg' }] }],
};
const message = 'Ảnh nhỏ quá.';

test.each([
  ['a.jpg', ['photos', 0, 'file'], 'Ảnh thứ 1: Ảnh nhỏ quá.'],
  ['b.jpg', ['photos', 1, 'file'], 'Ảnh thứ 2: Ảnh nhỏ quá.'],
  ['chu-nha.jpg', ['host', 'portrait'], 'Ảnh nhỏ quá.'],
  ['c.jpg', ['rooms', 0, 'gallery', 0, 'file'], 'Ảnh thứ 1: Ảnh nhỏ quá.'],
])('a refusal of %s leads to it', (file, path, told) => {
  expect(refusedPicture(entry, { code: 'photo', message, file })).toEqual({ path, message: told });
});

test.each([['too-large'], ['photo']] as const)('whatever the reason: %s', (code) => {
  expect(refusedPicture(entry, { code, message, file: 'b.jpg' })?.path).toEqual(['photos', 1, 'file']);
});

test.each([
  ['a picture that is not in the entry', entry, 'x.jpg'],
  ['no picture', entry, undefined],
  ['no entry', undefined, 'a.jpg'],
])('%s: nothing to lead to', (_what, data, file) => {
  expect(refusedPicture(data, { code: 'photo', message, file })).toBeUndefined();
});
