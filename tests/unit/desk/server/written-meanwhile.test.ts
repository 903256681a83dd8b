import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Disk, disk } from '../../../../src/desk/server/disk.ts';
import { aDesk, aPhoto, aText } from './a-desk.ts';

const moi = [{ file: 'moi.jpg', alt: { vi: 'Sân nhà.' }, subject: 'exterior' }];
const withPhoto = aText({ name: 'Nhà Có Ảnh Mới', photos: moi });

/** Does something directly before the n-th step on the disk. */
function before(step: number, act: () => void): Disk {
  let done = 0;
  const then = <T>(work: () => Promise<T>) => {
    if (++done === step) act();
    return work();
  };
  return {
    write: (file, bytes) => then(() => disk.write(file, bytes)),
    rename: (from, to) => then(() => disk.rename(from, to)),
  };
}

/** A save writes a picture, writes the text, renames the picture, renames the text. */
const steps = [1, 2, 3, 4];

describe('what is written by hand while a save is on its way', () => {
  test.each(steps)('before step %i on the disk stays, and the save is told so', async (step) => {
    let file = '';
    const desk = await aDesk({ disk: before(step, () => appendFileSync(file, '# BẰNG TAY\n')) });
    file = path.join(desk.content, 'homestays/nha-mot/index.yaml');
    const files = await desk.files();
    const { status, body } = await desk.save({ text: withPhoto, photos: { 'moi.jpg': await aPhoto() } });
    expect([status, body.code]).toEqual([409, 'changed']);
    expect(body.current?.text).toContain('# BẰNG TAY');
    expect(await readFile(file, 'utf8')).toContain('# BẰNG TAY');
    expect(await desk.files()).toEqual(files);
  });

  test.each([1, 2, 3])('a house that appears before step %i of a new one keeps its place', async (step) => {
    let home = '';
    const appears = () => {
      mkdirSync(home, { recursive: true });
      writeFileSync(path.join(home, 'index.yaml'), aText({ name: 'Nhà Của Người Khác' }));
    };
    const desk = await aDesk({ disk: before(step, appears) });
    home = path.join(desk.content, 'homestays/suoi-mo');
    const sending = { slug: 'suoi-mo', base: null, text: withPhoto, photos: { 'moi.jpg': await aPhoto() } };
    const { status, body } = await desk.save(sending);
    expect([status, body.code]).toEqual([409, 'exists']);
    expect((await desk.entry('suoi-mo')).text).toContain('Nhà Của Người Khác');
    expect((await desk.files()).filter((each) => /tmp|moi\.jpg/.test(each))).toEqual([]);
  });

  test('a house that is taken away is not made again', async () => {
    let home = '';
    const desk = await aDesk({ disk: before(1, () => rmSync(path.join(home, 'index.yaml'))) });
    home = path.join(desk.content, 'homestays/nha-mot');
    const { status } = await desk.save();
    expect(status).toBeGreaterThanOrEqual(404);
    expect((await desk.files()).filter((each) => each.includes('.tmp'))).toEqual([]);
  });

  test.each([
    1, 2, 3,
  ])('a picture of the same name that appears before step %i is not pushed out', async (step) => {
    let photo = '';
    const desk = await aDesk({ disk: before(step, () => writeFileSync(photo, 'ảnh của người khác')) });
    photo = path.join(desk.content, 'homestays/nha-mot/photos/moi.jpg');
    const sending = { text: withPhoto, photos: { 'moi.jpg': await aPhoto() } };
    const { status, body } = await desk.save(sending);
    if (step < 3) expect([status, body.code, body.file]).toEqual([415, 'photo', 'moi.jpg']);
    if (status !== 200) expect(await readFile(photo, 'utf8')).toBe('ảnh của người khác');
    expect((await desk.entry()).text.includes('moi.jpg')).toBe(status === 200);
  });
});

test('the same key and text with one picture more is no repetition: it is refused, not taken for done', async () => {
  const desk = await aDesk();
  const sending = { key: randomUUID(), base: (await desk.entry()).version, text: aText({ name: 'Nhà Cũ' }) };
  expect((await desk.save(sending)).status).toBe(200);
  const again = await desk.save({ ...sending, photos: { 'moi.jpg': await aPhoto() } });
  expect([again.status, again.body.code]).toEqual([422, 'invalid']);
  expect(again.body.message).toContain('Lần lưu này đã xong');
  expect((await desk.save(sending)).status).toBe(200);
});

test('the same key and text with another picture under the same name is refused as well', async () => {
  const desk = await aDesk();
  const sending = { key: randomUUID(), base: (await desk.entry()).version, text: withPhoto };
  const first = await desk.save({ ...sending, photos: { 'moi.jpg': await aPhoto() } });
  expect(first.status).toBe(200);
  const same = await desk.save({ ...sending, photos: { 'moi.jpg': await aPhoto() } });
  expect(same.body).toEqual(first.body);
  const other = await desk.save({ ...sending, photos: { 'moi.jpg': await aPhoto('lake-noon.jpg') } });
  expect([other.status, other.body.code]).toEqual([422, 'invalid']);
});

test('a text is saved while the pictures of another save are looked at', async () => {
  const order: string[] = [];
  const desk = await aDesk();
  const photo = await aPhoto('lake-noon.jpg');
  const photos = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`moi-${index}.jpg`, photo]));
  const { version } = await desk.entry('nha-hai');
  await Promise.all([
    desk.save({ photos }).then(() => order.push('pictures')),
    desk.save({ slug: 'nha-hai', base: version }).then(() => order.push('text')),
  ]);
  expect(order).toEqual(['text', 'pictures']);
});
