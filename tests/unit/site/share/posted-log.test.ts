import fc from 'fast-check';
import { expect, test } from 'vitest';
import { postPlatforms } from '../../../../src/posts/platform.ts';
import { type Posted, postedKey, postedLog } from '../../../../src/site/share/posted-log.ts';

function aStorage(before?: string) {
  const kept = new Map<string, string>(before === undefined ? [] : [[postedKey, before]]);
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}
const refusing = {
  getItem: () => {
    throw new Error('forbidden');
  },
  setItem: () => {
    throw new Error('full');
  },
};
const posted = (more: Partial<Posted> = {}): Posted => ({
  slug: 'suoi-thu',
  platform: 'zalo',
  angle: 'food',
  language: 'vi',
  at: '2026-11-24T04:10:00.000Z',
  ...more,
});
const anyPosted = fc.record({
  slug: fc.string({ minLength: 1 }),
  platform: fc.constantFrom(...postPlatforms),
  angle: fc.string({ minLength: 1 }),
  language: fc.constantFrom('vi', 'en'),
  at: fc
    .date({ noInvalidDate: true, min: new Date('2020-01-01'), max: new Date('2099-01-01') })
    .map((date) => date.toISOString()),
});

test('what is marked is read again, oldest first, and stands once', () => {
  const log = postedLog(aStorage());
  const early = posted({ at: '2026-01-02T00:00:00.000Z' });
  for (const each of [posted(), early, posted()]) expect(log.mark(each)).toBe(true);
  expect(log.read()).toEqual([early, posted()]);
});

test('a mark is taken out by itself', () => {
  const log = postedLog(aStorage());
  const other = posted({ platform: 'tiktok' });
  log.mark(posted());
  log.mark(other);
  expect(log.unmark(posted())).toBe(true);
  expect(log.read()).toEqual([other]);
});

test('the last post is found by house, and by platform, angle and language where they are named', () => {
  const log = postedLog(aStorage());
  const late = posted({ angle: 'rooms', platform: 'facebook', at: '2026-12-01T00:00:00.000Z' });
  log.mark(posted());
  log.mark(late);
  log.mark(posted({ slug: 'khac', at: '2027-01-01T00:00:00.000Z' }));
  expect(log.lastPosted('suoi-thu')).toEqual(late);
  expect(log.lastPosted('suoi-thu', { platform: 'zalo' })).toEqual(posted());
  expect(log.lastPosted('suoi-thu', { platform: 'zalo', language: 'en' })).toBeUndefined();
  expect(log.lastPosted('chua-dang')).toBeUndefined();
});

test('the log is a JSON object with a list of posts', () => {
  const storage = aStorage();
  postedLog(storage).mark(posted());
  expect(JSON.parse(storage.kept.get(postedKey) ?? '')).toEqual({ posts: [posted()] });
});

test.each([
  ['', []],
  ['{', []],
  ['null', []],
  ['[]', []],
  ['{"posts":7}', []],
  ['{"posts":[null,7,"x",{},[]]}', []],
  [JSON.stringify({ posts: [posted({ platform: 'myspace' as 'zalo' }), posted({ at: 'hôm qua' })] }), []],
  [JSON.stringify({ posts: [{ ...posted(), __proto__: null, extra: 1 }, { slug: '' }] }), [posted()]],
])('storage that holds %j reads as far as it can be understood', (text, expected) => {
  expect(postedLog(aStorage(text)).read()).toEqual(expected);
});

test('what could not be understood is put aside before it is written over', () => {
  const storage = aStorage('{"posts":[{"slug"');
  expect(postedLog(storage).mark(posted())).toBe(true);
  expect(storage.kept.get(`${postedKey}/damaged`)).toBe('{"posts":[{"slug"');
  expect(postedLog(storage).read()).toEqual([posted()]);
});

test('a browser that refuses storage says so and breaks nothing', () => {
  for (const storage of [refusing, undefined]) {
    const log = postedLog(storage);
    expect(log.read()).toEqual([]);
    expect(log.mark(posted())).toBe(false);
    expect(log.unmark(posted())).toBe(false);
    expect(log.lastPosted('suoi-thu')).toBeUndefined();
    expect(log.import('{"posts":[]}')).toBeUndefined();
  }
});

test('whatever two phones know, import brings it together, and twice is like once', () => {
  fc.assert(
    fc.property(
      fc.array(anyPosted, { maxLength: 20 }),
      fc.array(anyPosted, { maxLength: 20 }),
      (one, other) => {
        const [mine, theirs] = [postedLog(aStorage()), postedLog(aStorage())];
        for (const each of one) mine.mark(each);
        for (const each of other) theirs.mark(each);
        const before = mine.read().length;
        const added = mine.import(theirs.export());
        expect(mine.read()).toHaveLength(before + (added ?? Number.NaN));
        for (const each of [...one, ...other]) expect(mine.read()).toContainEqual(each);
        expect(mine.import(theirs.export())).toBe(0);
        const times = mine.read().map(({ at }) => at);
        expect(times).toEqual(times.toSorted());
      },
    ),
  );
});

test('any text can be imported: it is a log or it is refused, and nothing is lost', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.json().map((json) => `{"posts":[${json}]}`),
      ),
      (text) => {
        const log = postedLog(aStorage());
        log.mark(posted());
        const added = log.import(text);
        expect(added === undefined || added >= 0).toBe(true);
        expect(log.read()).toContainEqual(posted());
      },
    ),
  );
});

test('which words were posted is kept and goes along to another device; it makes no post another one', () => {
  const posted: Posted = {
    slug: 'suoi-mo',
    platform: 'zalo',
    angle: 'food',
    language: 'vi',
    at: '2026-11-24T04:10:00.000Z',
    words: '3t1',
  };
  const log = postedLog(aStorage());
  log.mark(posted);
  expect(log.lastPosted('suoi-mo')?.words).toBe('3t1');
  const other = postedLog(aStorage());
  expect(other.import(log.export())).toBe(1);
  expect(other.read()).toEqual([posted]);
  const { words: _, ...before } = posted;
  expect(log.unmark(before)).toBe(true);
  expect(log.read()).toEqual([]);
  const odd = JSON.stringify({ posts: [{ ...posted, words: 7 }] });
  expect(postedLog(aStorage(odd)).read()).toEqual([before]);
});
