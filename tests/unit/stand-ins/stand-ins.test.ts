import { readdirSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { build } from 'vite';
import { describe, expect, test } from 'vitest';

const folder = new URL('../../../src/stand-ins/', import.meta.url).pathname;

/** A script as an old browser gets it. */
async function built(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: `${folder}${file}`, output: { format: 'iife' } },
    },
  });
  const [{ output }] = [built].flat() as { output: { code: string }[] }[] as [{ output: { code: string }[] }];
  return output[0]!.code;
}

const lists = await built('lists.ts');

/** What an expression gives where `missing` was never there and the stand-ins were loaded. */
function old(missing: string, expression: string, given: Record<string, unknown> = {}): unknown {
  const code = `delete ${missing}; ${lists}; JSON.stringify([${expression}])`;
  return JSON.parse(runInNewContext(code, given))[0];
}

const plain = (value: unknown) => JSON.parse(JSON.stringify([value]))[0];

describe('what a browser lacks is replaced by the same', () => {
  const list = fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 6 });
  const place = fc.integer({ min: -8, max: 8 });

  test.each<[string, string, (list: number[], place: number) => unknown]>([
    ['Array.prototype.at', 'list.at(place) ?? null', (list, place) => list.at(place) ?? null],
    ['String.prototype.at', 'list.join("").at(place) ?? ""', (list, place) => list.join('').at(place) ?? ''],
    [
      'Object.getPrototypeOf(Uint8Array.prototype).at',
      'Int8Array.from(list).at(place) ?? null',
      (list, place) => list.at(place) ?? null,
    ],
    [
      'Array.prototype.findLast',
      'list.findLast((each) => each > place) ?? null',
      (list, place) => list.findLast((each) => each > place) ?? null,
    ],
    [
      'Array.prototype.findLastIndex',
      'list.findLastIndex((each) => each > place)',
      (list, place) => list.findLastIndex((each) => each > place),
    ],
    ['Array.prototype.toReversed', '[list.toReversed(), list]', (list) => [list.toReversed(), list]],
    [
      'Array.prototype.toSorted',
      '[list.toSorted(), list.toSorted((a, b) => b - a), list]',
      (list) => [list.toSorted(), list.toSorted((a, b) => b - a), list],
    ],
    [
      'Array.prototype.toSpliced',
      '[list.toSpliced(place, 2, 9), list.toSpliced(place, 1), list]',
      (list, place) => [list.toSpliced(place, 2, 9), list.toSpliced(place, 1), list],
    ],
    [
      'Array.prototype.with',
      '(() => { try { return [list.with(place, 9), list] } catch (fault) { return fault.name } })()',
      (list, place) => {
        try {
          return [list.with(place, 9), list];
        } catch (fault) {
          return (fault as Error).name;
        }
      },
    ],
    [
      'Object.hasOwn',
      '[Object.hasOwn({ a: 1 }, "a"), Object.hasOwn({}, "toString"), Object.hasOwn(list, place)]',
      (list, place) => [true, false, Object.hasOwn(list, place)],
    ],
    [
      'Map.groupBy',
      '[...Map.groupBy(list, (each, index) => each % 2 + index % 3)]',
      (list) => [...Map.groupBy(list, (each, index) => (each % 2) + (index % 3))],
    ],
  ])('%s', (missing, expression, own) => {
    fc.assert(
      fc.property(list, place, (list, place) => {
        expect(old(missing, expression, { list, place })).toEqual(plain(own([...list], place)));
      }),
      { numRuns: 40 },
    );
  });

  test('what is there stays the browser’s own', () => {
    expect(runInNewContext(`const own = [].at; ${lists}; own === [].at`)).toBe(true);
  });

  test('nothing new is counted when a list is read through', () => {
    expect(
      old(
        'Array.prototype.at',
        '(() => { const keys = []; for (const key in [7]) keys.push(key); return keys })()',
      ),
    ).toEqual(['0']);
  });
});

test('a name is made up where the browser has none, also on an unsafe address', async () => {
  const code = await built('random-uuid.ts');
  const crypto = {
    getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => globalThis.crypto.getRandomValues(bytes),
  };
  const made = runInNewContext(`${code}; [crypto.randomUUID(), crypto.randomUUID()]`, { crypto, Uint8Array });
  expect(made[0]).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(made[0]).not.toBe(made[1]);
});

test('every stand-in has a test here', () => {
  expect(readdirSync(folder).sort()).toEqual(['dialog.ts', 'give.ts', 'lists.ts', 'random-uuid.ts']);
});
