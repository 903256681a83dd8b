import {
  appendFile,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keep, keepFile, keptBytes, putKept, readKept } from '../../../src/photos/cache.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'nha-san-cache-'));
  process.env.NHA_SAN_CACHE = folder;
});

afterEach(async () => {
  delete process.env.NHA_SAN_CACHE;
  await rm(folder, { recursive: true, force: true });
});

const good = Buffer.from('a picture, a zip or a list: whatever it took long to make');
const name = 'cards/ab/card.jpg';
const file = () => path.join(folder, name);

/** As nothing changed it: with the date that it had. */
async function unnoticed(change: () => Promise<unknown>): Promise<void> {
  const then = new Date(Date.now() - 60_000);
  await change();
  await utimes(file(), then, then).catch(() => undefined);
}

const harms: [string, () => Promise<unknown>][] = [
  ['emptied, as a power cut leaves it', () => truncate(file(), 0)],
  ['cut off', () => truncate(file(), 20)],
  ['with zeros at its end', () => truncate(file(), 20).then(() => truncate(file(), good.length))],
  [
    'with one bit turned',
    () =>
      writeFile(
        file(),
        good.map((byte, at) => (at === 9 ? byte ^ 1 : byte)),
      ),
  ],
  ['with something appended', () => appendFile(file(), '\0')],
  [
    'that has changed places with another',
    async () => {
      await putKept('cards/ab/other.jpg', Buffer.from('another picture'));
      const other = path.join(folder, 'cards/ab/other.jpg');
      for (const ending of ['', '.proof']) {
        await rename(`${file()}${ending}`, `${file()}.aside`);
        await rename(`${other}${ending}`, `${file()}${ending}`);
        await rename(`${file()}.aside`, `${other}${ending}`);
      }
    },
  ],
  ['that somebody put there', () => rm(`${file()}.proof`)],
  ['whose proof was emptied', () => truncate(`${file()}.proof`, 0)],
  ['whose proof was cut off', () => truncate(`${file()}.proof`, 4)],
  ['whose proof is another’s', () => writeFile(`${file()}.proof`, '0 58 ')],
  ['that is gone', () => rm(file())],
];

const ways: [string, () => Promise<boolean>][] = [
  ['readKept', async () => (await readKept(name)) !== undefined],
  ['keptBytes', async () => keptBytes(name) !== undefined],
  ['keep', async () => (await keep(name, async () => good)).reused],
  [
    'keepFile',
    async () => {
      let made = false;
      await keepFile(name, async () => {
        made = true;
        return good;
      });
      return !made;
    },
  ],
];

describe.each(ways)('%s', (_way, isReused) => {
  test('takes what was kept', async () => {
    await putKept(name, good);
    expect(await isReused()).toBe(true);
    expect(await isReused()).toBe(true);
  });

  test.each(harms)('does not take a file %s', async (_what, harm) => {
    await putKept(name, good);
    expect(await isReused()).toBe(true);
    await unnoticed(harm);
    expect(await isReused()).toBe(false);
  });
});

test.each(harms)('a file %s is made again, as good as new', async (_what, harm) => {
  await keep(name, async () => good);
  await harm();
  expect(await keep(name, async () => good)).toEqual({ bytes: good, reused: false });
  expect(await keep(name, async () => Buffer.from('not made'))).toEqual({ bytes: good, reused: true });
  expect(await readFile(await keepFile(name, async () => Buffer.from('not made')))).toEqual(good);
});

test('no change of any bytes is taken', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.uint8Array({ maxLength: 300 }),
      async (written, found) => {
        await putKept(name, written);
        await writeFile(file(), found);
        const isSame = Buffer.compare(written, found) === 0;
        expect([keptBytes(name) !== undefined, (await readKept(name)) !== undefined]).toEqual([
          isSame,
          isSame,
        ]);
      },
    ),
    { numRuns: 200 },
  );
});

test('a file larger than is read at once is proved to its end', async () => {
  const large = Buffer.alloc(1_000_001, 'x');
  await putKept(name, large);
  expect(keptBytes(name)).toBe(large.length);
  large[large.length - 1] = 0;
  await writeFile(file(), large);
  expect(keptBytes(name)).toBeUndefined();
});

test('a change after a long time of use is noticed', async () => {
  await putKept(name, good);
  const realNow = Date.now;
  try {
    // Old enough to be known by its stamp alone.
    Date.now = () => realNow() + 10_000;
    expect(keptBytes(name)).toBe(good.length);
    expect(keptBytes(name)).toBe(good.length);
    await unnoticed(() =>
      writeFile(
        file(),
        good.map((byte, at) => (at === 9 ? byte ^ 1 : byte)),
      ),
    );
    expect(keptBytes(name)).toBeUndefined();
  } finally {
    Date.now = realNow;
  }
});

test('nothing lies beside a result but its proof', async () => {
  await keep(name, async () => good);
  expect((await readdir(path.dirname(file()))).sort()).toEqual(['card.jpg', 'card.jpg.proof']);
});
