import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { photoView } from '../../../../src/desk/server/photo-view.ts';
import { aDesk, aPhoto } from './a-desk.ts';

const made = vi.hoisted(() => ({ count: 0 }));
vi.mock('../../../../src/photos/open.ts', async (original) => {
  const real = await original<typeof import('../../../../src/photos/open.ts')>();
  return {
    ...real,
    openPhoto: (source: Buffer) => {
      made.count++;
      return real.openPhoto(source);
    },
    decodedTo: (source: Buffer, make: (photo: Sharp) => Sharp) => {
      made.count++;
      return real.decodedTo(source, make);
    },
  };
});

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'nha-san-view-'));
  process.env.NHA_SAN_CACHE = path.join(folder, 'cache');
});

afterAll(async () => {
  delete process.env.NHA_SAN_CACHE;
  await rm(folder, { recursive: true, force: true });
});

beforeEach(() => {
  made.count = 0;
});

/** A picture of its own: the same pixels, other bytes. */
const another = async (mark: string) => {
  const photo = await aPhoto();
  const comment = Buffer.from([0xff, 0xfe, 0, mark.length + 2, ...Buffer.from(mark)]);
  return Buffer.concat([photo.subarray(0, 2), comment, photo.subarray(2)]);
};

test('of many that are asked for at once, one is read at a time', async () => {
  let reading = 0;
  let most = 0;
  const photos = await Promise.all(Array.from({ length: 12 }, (_, index) => another(`${index}`)));
  await Promise.all(
    photos.map((photo) =>
      photoView(async () => {
        most = Math.max(most, ++reading);
        await new Promise(setImmediate);
        reading--;
        return photo;
      }, 320),
    ),
  );
  expect([most, made.count]).toEqual([1, 12]);
});

test.each([
  320,
  1080,
  undefined,
])('asked for twice at once, a picture is made once (width %s)', async (width) => {
  const photo = await another(`twice ${width}`);
  const views = await Promise.all(Array.from({ length: 5 }, () => photoView(async () => photo, width)));
  expect(made.count).toBe(1);
  expect(new Set(views.map((view) => view?.bytes.toString('latin1'))).size).toBe(1);
});

test('a thumbnail is as wide as was asked for, upright, and holds nothing but the picture', async () => {
  const turned = await sharp(await aPhoto('house-pond.jpg'))
    .withMetadata({ orientation: 6 })
    .withExif({ IFD0: { Copyright: 'rieng' } })
    .jpeg()
    .toBuffer();
  const view = await photoView(async () => turned, 320);
  const { width, height, format, exif } = await sharp(view?.bytes).metadata();
  expect([width, height, format, exif, view?.type]).toEqual([320, 480, 'jpeg', undefined, 'image/jpeg']);
});

test('one that fails does not hold up those behind it, and none is told as none', async () => {
  const failing = [
    photoView(() => Promise.reject(new Error('disk')), 320),
    photoView(async () => Buffer.from('xin chào'), 320),
  ];
  const good = photoView(() => aPhoto(), 320);
  for (const each of failing) await expect(each).rejects.toThrow();
  expect((await good)?.type).toBe('image/jpeg');
  expect(await photoView(async () => undefined, 320)).toBeUndefined();
});

test('forty thumbnails that are asked for at once stay within 300 MB', { timeout: 120_000 }, async () => {
  const large = await sharp({
    create: {
      width: 4000,
      height: 3000,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 4 },
    },
  })
    .jpeg({ quality: 85 })
    .toBuffer();
  await writeFile(path.join(folder, 'large.jpg'), large);
  const program = path.join(folder, 'forty.mts');
  await writeFile(
    program,
    `import { readFile } from 'node:fs/promises';
    import { photoView } from ${JSON.stringify(path.resolve('src/desk/server/photo-view.ts'))};
    import { peakMemory } from ${JSON.stringify(path.resolve('tests/fixtures/peak-memory.ts'))};
    const read = async (mark) => {
      const photo = await readFile(${JSON.stringify(path.join(folder, 'large.jpg'))});
      return Buffer.concat([photo.subarray(0, 2), Buffer.from([0xff, 0xfe, 0, 3, mark]), photo.subarray(2)]);
    };
    await Promise.all(Array.from({ length: 40 }, (_, mark) => photoView(() => read(mark), 320)));
    console.log(Math.round(peakMemory()));`,
  );
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', program], {
    cwd: path.resolve('.'),
    env: { ...process.env, NHA_SAN_CACHE: path.join(folder, 'forty') },
  });
  expect(Number(stdout)).toBeLessThan(300);
});

test('over HTTP: a small picture with its version may be kept for ever', async () => {
  const desk = await aDesk();
  const { body } = await desk.get<{ photos: { file: string; version: string }[] }>(
    '/photos/homestays/nha-mot',
  );
  const [photo] = body.photos;
  const answer = await desk.ask(
    `/photos/homestays/nha-mot/${photo?.file}?width=320&version=${photo?.version}`,
  );
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([
    200,
    'private, max-age=31536000, immutable',
  ]);
  const old = await desk.ask(`/photos/homestays/nha-mot/${photo?.file}?width=320&version=0000`);
  expect(old.headers.get('cache-control')).toBe('no-cache');
  expect((await desk.ask('/photos/homestays/nha-mot/khong-co.jpg?width=320')).status).toBe(404);
});
