import { expect, test } from 'vitest';
import type { StoredPhoto } from '../../../../src/desk/protocol.ts';
import { aDesk, aPhoto, aText } from './a-desk.ts';

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
