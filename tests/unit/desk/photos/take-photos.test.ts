import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PhotoShelf } from '../../../../src/desk/editor/photos/photo-shelf.ts';
import type { ShrunkPhoto } from '../../../../src/desk/editor/photos/shrink.ts';
import { takePhotos } from '../../../../src/desk/editor/photos/take-photos.ts';
import { mostNewPhotos } from '../../../../src/desk/save-limits.ts';

const shrunk = vi.hoisted(() => ({ bytes: 0, width: 3000, height: 2000, isStuck: false }));
vi.mock('../../../../src/desk/editor/photos/shrink.ts', () => ({
  shrink: (): Promise<ShrunkPhoto> =>
    shrunk.isStuck
      ? new Promise(() => {})
      : Promise.resolve({
          width: shrunk.width,
          height: shrunk.height,
          jpeg: { size: shrunk.bytes } as Blob,
          thumbnail: new Blob(),
        }),
}));

beforeEach(() => Object.assign(shrunk, { bytes: 1_000_000, width: 3000, height: 2000, isStuck: false }));
afterEach(() => void vi.useRealTimers());

/** Takes pictures into a list that holds `held` bytes of unsaved ones, and tells what came of it. */
async function take(files: File[], held = 0, { signal } = new AbortController()) {
  const listed: string[] = [];
  const said: string[] = [];
  const noted: string[] = [];
  let unsent = held;
  const shelf: PhotoShelf = {
    url: async () => '',
    keep: async ({ jpeg }) => {
      unsent += jpeg.size;
      return true;
    },
    damaged: async () => false,
    unsent: async () => unsent,
    source: async (file) => file,
    underWay: (names) => ({
      settled: (index) => noted.push(`${names[index]} settled`),
      taken: (index, file) => noted.push(`${names[index]} is ${file === listed.at(-1) ? 'the last' : file}`),
      end: () => noted.push('end'),
    }),
  };
  const count = await takePhotos(files, {
    shelf,
    stem: 'nha-mot',
    max: 60,
    listed: () => listed,
    taken: (file) => listed.push(file),
    said: (sentence) => said.push(sentence),
    began: () => undefined,
    signal,
  });
  return { count, said, noted };
}

const photos = (count: number) =>
  Array.from({ length: count }, (_, index) => new File([`${index}`], `${index}.jpg`));

test('pictures are taken until one save could not send more; the next is refused with the way on', async () => {
  shrunk.bytes = 4_000_000;
  const fitting = Math.floor(mostNewPhotos / 4_000_000);
  const { count, said } = await take(photos(fitting + 1));
  expect(count).toBe(fitting);
  expect(said).toEqual([
    `Ảnh mới trong lần lưu này đã gần 64 MB nên chưa thêm “${fitting}.jpg”. Hãy bấm Lưu trước, xong rồi chọn tiếp ảnh này.`,
  ]);
});

test('sixty pictures of a phone go into one save', async () => {
  expect(await take(photos(60))).toMatchObject({ count: 60, said: [] });
});

test('a damaged picture is taken and spoken of by its name', async () => {
  const whole = await readFile(path.join(import.meta.dirname, '../../../fixtures/photos/portrait.jpg'));
  const half = Buffer.concat([whole.subarray(0, whole.length >> 1), Buffer.from([0xff, 0xd9])]);
  const { count, said } = await take([new File([whole], 'tot.jpg'), new File([half], 'nua.jpg')]);
  expect([count, said]).toEqual([2, [expect.stringMatching(/^Tệp “nua\.jpg” có chỗ hỏng: .+ ảnh gốc\.$/)]]);
});

test('a panorama is not asked for its original, which was given; a small picture is', async () => {
  Object.assign(shrunk, { width: 3068, height: 300 });
  expect((await take(photos(1))).said).toEqual([
    expect.stringMatching(/^“0\.jpg” dài và hẹp .+ chụp thường/),
  ]);
  Object.assign(shrunk, { width: 1200, height: 900 });
  expect((await take(photos(1))).said).toEqual([expect.stringMatching(/^“0\.jpg” hơi nhỏ .+ ảnh gốc/)]);
});

test.each([
  ['a decoder', () => Object.assign(shrunk, { isStuck: true }), photos(2)],
  [
    'a file',
    () => undefined,
    photos(2).map((file) => Object.assign(file, { arrayBuffer: () => new Promise<ArrayBuffer>(() => {}) })),
  ],
])('%s that never answers costs its picture, not those behind it, and has an end', async (_case, before, files) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  before();
  const taking = take(files);
  let isOver = false;
  void taking.then(() => {
    isOver = true;
  });
  // A minute in all. Time passes while something is waited for that has an end; files are fingerprinted in between,
  // which takes as long as the machine needs.
  for (let passed = 0; passed < 60_000 && !isOver; ) {
    if (vi.getTimerCount() > 0) {
      await vi.advanceTimersByTimeAsync(100);
      passed += 100;
    }
    await new Promise(setImmediate);
  }
  expect(isOver).toBe(true);
  const { count, said, noted } = await taking;
  expect(count).toBe(0);
  expect(said).toEqual([
    expect.stringMatching(/^Máy mở mãi chưa xong “0\.jpg” .* Hãy chọn lại/),
    expect.stringContaining('“1.jpg”'),
  ]);
  expect(noted).toEqual(['0.jpg settled', '1.jpg settled']);
});

test('what was chosen is noted until it is in the list, and for good when the form is closed', async () => {
  expect((await take(photos(2))).noted).toEqual(['0.jpg is the last', '1.jpg is the last']);
  const closed = new AbortController();
  closed.abort();
  expect(await take(photos(2), 0, closed)).toEqual({ count: 0, said: [], noted: ['end'] });
});
