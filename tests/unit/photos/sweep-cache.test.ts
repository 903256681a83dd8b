import { mkdtemp, readdir, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keep, keptBytes, putKept } from '../../../src/photos/cache.ts';
import { sweepCache } from '../../../src/photos/sweep-cache.ts';

const day = 86_400_000;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'nha-san-sweep-'));
  process.env.NHA_SAN_CACHE = folder;
});

afterEach(async () => {
  delete process.env.NHA_SAN_CACHE;
  await rm(folder, { recursive: true, force: true });
});

/** A result in the cache that was last used so many days ago. */
async function aged(name: string, days: number): Promise<void> {
  const file = path.join(folder, name);
  await putKept(name, Buffer.from('a picture'));
  const then = new Date(Date.now() - days * day);
  await utimes(file, then, then);
}

const left = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name !== 'swept' && !entry.name.endsWith('.proof'))
    .map(({ name }) => name)
    .sort();

test('what no build has used for a month is deleted, cards and photos alike', async () => {
  await aged('cards/ab/old.jpg', 31);
  await aged('cards/ab/recent.jpg', 29);
  await aged('photos/cd/old.avif', 31);
  await aged('photos/cd/recent.avif', 1);
  expect(await sweepCache()).toBe(2);
  expect(await left()).toEqual(['recent.avif', 'recent.jpg']);
});

test('with a result goes its proof; one whose result somebody has deleted goes too', async () => {
  await aged('cards/ab/old.jpg', 31);
  await aged('cards/ab/deleted.jpg', 0);
  await aged('cards/ab/recent.jpg', 29);
  await rm(path.join(folder, 'cards/ab/deleted.jpg'));
  expect(await sweepCache()).toBe(1);
  expect((await readdir(path.join(folder, 'cards/ab'))).sort()).toEqual(['recent.jpg', 'recent.jpg.proof']);
});

test('what an interrupted build has left half-written is deleted after a day', async () => {
  const draft = 'cards/ab/card.jpg.0a1b2c3d-0000-4000-8000-0123456789ab';
  await aged(draft, 2);
  await aged(draft.replace('0a1b', 'ffff'), 0);
  expect(await sweepCache()).toBe(1);
});

test('the list of inspected photos and other files beside the results stay', async () => {
  await aged('photos.json', 400);
  expect(await sweepCache()).toBe(0);
  expect(await left()).toEqual(['photos.json']);
});

test('a result that is used is not old any more, whether it is read or only found', async () => {
  await aged('cards/ab/read.jpg', 31);
  await aged('cards/ab/found.jpg', 31);
  await keep('cards/ab/read.jpg', async () => {
    throw new Error('made again');
  });
  expect(keptBytes('cards/ab/found.jpg')).toBe('a picture'.length);
  expect(await sweepCache()).toBe(0);
});

test('a use is noted at most once a day', async () => {
  await aged('cards/ab/card.jpg', 0.5);
  const file = path.join(folder, 'cards/ab/card.jpg');
  const before = (await stat(file)).mtimeMs;
  keptBytes('cards/ab/card.jpg');
  expect((await stat(file)).mtimeMs).toBe(before);
});

test('it looks at most once a day', async () => {
  await sweepCache();
  await aged('cards/ab/old.jpg', 31);
  expect(await sweepCache()).toBe(0);
  expect(await sweepCache(Date.now() + 2 * day)).toBe(1);
});

test('an empty or missing cache is swept without complaint', async () => {
  await rm(folder, { recursive: true });
  expect(await sweepCache()).toBe(0);
});
