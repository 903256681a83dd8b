import { beforeEach, expect, test, vi } from 'vitest';
import type { PhotoShelf } from '../../../../src/desk/editor/photos/photo-shelf.ts';
import type { ShrunkPhoto } from '../../../../src/desk/editor/photos/shrink.ts';
import { takePhotos } from '../../../../src/desk/editor/photos/take-photos.ts';
import { mostNewPhotos } from '../../../../src/desk/save-limits.ts';

const shrunk = vi.hoisted(() => ({ bytes: 0, width: 3000, height: 2000 }));
vi.mock('../../../../src/desk/editor/photos/shrink.ts', () => ({
  shrink: async (): Promise<ShrunkPhoto> => ({
    width: shrunk.width,
    height: shrunk.height,
    jpeg: { size: shrunk.bytes } as Blob,
    thumbnail: new Blob(),
  }),
}));

beforeEach(() => Object.assign(shrunk, { bytes: 1_000_000, width: 3000, height: 2000 }));

/** Takes pictures into a list that holds `held` bytes of unsaved ones, and tells what came of it. */
async function take(files: File[], held = 0) {
  const listed: string[] = [];
  const said: string[] = [];
  let unsent = held;
  const shelf: PhotoShelf = {
    url: async () => '',
    keep: async ({ jpeg }) => {
      unsent += jpeg.size;
      return true;
    },
    unsent: async () => unsent,
    source: async (file) => file,
  };
  const count = await takePhotos(files, {
    shelf,
    stem: 'nha-mot',
    max: 60,
    listed: () => listed,
    taken: (file) => listed.push(file),
    said: (sentence) => said.push(sentence),
    began: () => undefined,
    signal: new AbortController().signal,
  });
  return { count, said };
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
  expect(await take(photos(60))).toEqual({ count: 60, said: [] });
});

test('a panorama is not asked for its original, which was given; a small picture is', async () => {
  Object.assign(shrunk, { width: 3068, height: 300 });
  expect((await take(photos(1))).said).toEqual([
    expect.stringMatching(/^“0\.jpg” dài và hẹp .+ chụp thường/),
  ]);
  Object.assign(shrunk, { width: 1200, height: 900 });
  expect((await take(photos(1))).said).toEqual([expect.stringMatching(/^“0\.jpg” hơi nhỏ .+ ảnh gốc/)]);
});
