import sharp from 'sharp';
import { expect, test } from 'vitest';
import { keptSize } from '../../../../src/desk/editor/photos/target-size.ts';
import type { StoredPhoto } from '../../../../src/desk/protocol.ts';
import { aHomestayFile } from '../../../fixtures/listing.ts';
import { aDesk, aPhoto, aText } from './a-desk.ts';

test.each([
  [9000, 880],
  [15_000, 1200],
  [700, 7700],
])('a panorama of %i × %i, as the form keeps it, is saved with the price that was changed', async (width, height) => {
  const { entry, save } = await aDesk();
  const background = '#486';
  const kept = await sharp({ create: { ...keptSize({ width, height }), channels: 3, background } })
    .jpeg()
    .toBuffer();
  const photos = [{ file: 'toan-canh.jpg', alt: { vi: 'Hồ.' }, subject: 'view' }];
  const rooms = (aHomestayFile().rooms as object[]).map((room) => ({
    ...room,
    price: { amount: 123_000, per: 'person' },
  }));
  const { status, body } = await save({ text: aText({ photos, rooms }), photos: { 'toan-canh.jpg': kept } });
  expect(status, JSON.stringify(body)).toBe(200);
  expect((await entry()).text).toContain('123000');
});

test('a damaged photo that opens is stored, and told as damaged by name: at the save and whenever it is listed', async () => {
  const { get, save } = await aDesk();
  const whole = await aPhoto('lake-noon.jpg');
  const half = Buffer.concat([whole.subarray(0, whole.length >> 1), Buffer.from([0xff, 0xd9])]);
  const photos = ['tot.jpg', 'nua.jpg'].map((file) => ({ file, alt: { vi: 'Hồ.' }, subject: 'view' }));
  const { status, body } = await save({
    text: aText({ photos }),
    photos: { 'tot.jpg': whole, 'nua.jpg': half },
  });
  expect(status, JSON.stringify(body)).toBe(200);
  const damaged = (list: StoredPhoto[]) => list.filter((photo) => photo.damaged).map(({ file }) => file);
  expect(damaged(body.photos)).toEqual(['nua.jpg']);
  const listed = await get<{ photos: StoredPhoto[] }>('/photos/homestays/nha-mot');
  expect(damaged(listed.body.photos)).toEqual(['nua.jpg']);
});
