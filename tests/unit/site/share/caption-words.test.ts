import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facebook } from '../../../../src/platforms/facebook.ts';
import { tiktok } from '../../../../src/platforms/tiktok.ts';
import { zalo } from '../../../../src/platforms/zalo.ts';
import { postPlatforms } from '../../../../src/posts/platform.ts';
import { postsOf } from '../../../../src/posts/post.ts';
import { countsOf } from '../../../../src/site/share/counts.ts';
import { foldedText } from '../../../../src/site/share/fold.ts';
import { basisOf, ownWords } from '../../../../src/site/share/own-words.ts';
import { aListing } from '../../../fixtures/listing.ts';
import { aSite } from '../../cards/a-card.ts';

const long = (length: number) => 'a'.repeat(length);
const count = (platform: 'facebook' | 'zalo' | 'tiktok', name: string, text: string, title?: string) =>
  countsOf({ text, title }, platform).find((each) => each.name === name);

test('the limits are those of the platforms', () => {
  expect(count('facebook', 'Cả bài', '')?.most).toBe(facebook.text.whole.most);
  expect(count('zalo', 'Cả bài', '')?.most).toBe(zalo.text.post.most);
  expect(count('tiktok', 'Cả bài', '')?.most).toBe(tiktok.text.description.most);
  expect(count('tiktok', 'Tiêu đề', '', '')?.most).toBe(tiktok.text.title.most);
  for (const platform of postPlatforms) expect(count(platform, 'Hashtag', '')).toBeDefined();
});

test('one letter too many is said with what to do; as many as allowed are not', () => {
  expect(count('tiktok', 'Tiêu đề', '', long(90))).toEqual({
    name: 'Tiêu đề',
    is: 90,
    most: 90,
    kind: 'refused',
  });
  expect(count('tiktok', 'Tiêu đề', '', long(91))).toMatchObject({
    is: 91,
    advice: 'TikTok không nhận tiêu đề dài như vậy. Hãy bớt 1 chữ cái.',
  });
  expect(count('zalo', 'Cả bài', long(601))).toMatchObject({
    kind: 'advised',
    advice: expect.stringContaining('bớt 1'),
  });
});

test.each([
  ['#TuyenQuang #Lâm_Bình', 2],
  ['#1 https://x.vn/#muc a#b #', 1],
  ['(#NhaSan)#Hai', 2],
  ['', 0],
])('the hashtags of %j are %i', (text, tags) => {
  expect(count('facebook', 'Hashtag', text)?.is).toBe(tags);
});

test('decomposed Vietnamese counts as it is posted', () => {
  expect(count('zalo', 'Cả bài', 'Nặm Đíp'.normalize('NFD'))?.is).toBe(7);
});

test('the captions of the toolkit are within every limit and say so', () => {
  for (const { caption, platform } of postsOf(aListing(), aSite(), 'vi')) {
    for (const { advice } of countsOf(caption, platform)) expect(advice).toBeUndefined();
  }
});

test('the fold hides what stands behind it, loses nothing, and cuts no sign in two', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom(...postPlatforms),
      (text, platform) => {
        const { seen, hidden } = foldedText(text, platform);
        expect(seen + hidden).toBe(text.normalize('NFC'));
        if (platform === 'facebook') expect(seen.length).toBeLessThanOrEqual(125);
        else expect(hidden).toBe('');
        expect(hidden).not.toMatch(/^[\udc00-\udfff]/);
      },
    ),
  );
  expect(foldedText(long(125), 'facebook').hidden).toBe('');
  expect(foldedText(`${long(124)}📍b`, 'facebook')).toEqual({ seen: long(124), hidden: '📍b' });
});

test('own words are kept by post, with the caption they were written over, until they are forgotten', () => {
  const kept = new Map<string, string>();
  const shelf = ownWords({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  });
  const words = { title: 'Mới', text: 'Mời về nhà', basis: basisOf({ title: 'Cũ', text: 'Lời cũ' }) };
  expect(shelf.keep('suoi-thu#zalo/food/vi', words)).toBe(true);
  expect(shelf.read('suoi-thu#zalo/food/vi')).toEqual(words);
  expect(shelf.read('suoi-thu#zalo/food/en')).toBeUndefined();
  shelf.forget('suoi-thu#zalo/food/vi');
  expect(kept.size).toBe(0);
});

test.each([
  ['{'],
  ['null'],
  ['7'],
  ['{"text":7,"basis":"x"}'],
  ['{"text":"x"}'],
])('own words that are damaged (%s) give way to the first ones', (stored) => {
  const shelf = ownWords({ getItem: () => stored, setItem: () => {}, removeItem: () => {} });
  expect(shelf.read('a')).toBeUndefined();
});

test('a browser that refuses storage keeps no own words and says so', () => {
  const refuse = () => {
    throw new Error('full');
  };
  for (const storage of [{ getItem: refuse, setItem: refuse, removeItem: refuse }, undefined]) {
    const shelf = ownWords(storage);
    expect(shelf.keep('a', { text: 'x', basis: 'y' })).toBe(false);
    expect(shelf.read('a')).toBeUndefined();
    expect(() => shelf.forget('a')).not.toThrow();
  }
});

/** The store of one device, which every page of it sees. */
function device() {
  const kept = new Map<string, string>();
  let isFull = false;
  return {
    kept,
    fill: (full: boolean) => {
      isFull = full;
    },
    storage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem(key: string, value: string) {
        if (isFull) throw new DOMException('full', 'QuotaExceededError');
        kept.set(key, value);
      },
      removeItem: (key: string) => void kept.delete(key),
    },
  };
}

test('what two pages wrote for one post is there in both orders, and each can be taken', () => {
  for (const order of [
    [0, 1],
    [1, 0],
  ]) {
    const { storage } = device();
    const pages = [ownWords(storage), ownWords(storage)];
    for (const page of pages) expect(page.read('a')).toBeUndefined();
    const texts = order.map((index) => {
      const text = `Lời của trang ${index}`;
      pages[index]?.keep('a', { text, basis: '' });
      return text;
    });
    const next = ownWords(storage);
    expect([next.other('a')?.text, next.read('a')?.text]).toEqual(texts);
    expect(next.swap('a')?.text).toBe(texts[0]);
    expect([next.read('a')?.text, next.other('a')?.text]).toEqual(texts);
  }
});

test('in any order of reading, writing and giving back nothing is written over that its page has not seen', () => {
  const step = fc.record({ page: fc.nat(2), act: fc.constantFrom('read', 'keep', 'forget') });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const { storage, kept } = device();
      const pages = [0, 1, 2].map(() => ownWords(storage));
      const seen = pages.map(() => new Set<string>());
      for (const [index, { page, act }] of steps.entries()) {
        const shelf = pages[page]!;
        const before = ownWords(storage).read('a')?.text;
        const text = `Lời ${index}`;
        if (act === 'read') seen[page]?.add(shelf.read('a')?.text ?? '');
        if (act === 'keep') {
          shelf.keep('a', { text, basis: '' });
          seen[page]?.add(text);
        }
        if (act === 'forget') shelf.forget('a');
        if (before && !seen[page]?.has(before)) expect([...kept.values()].join()).toContain(`"${before}"`);
      }
    }),
  );
});

test('damaged words are put aside before they are written over or given back', () => {
  for (const act of ['keep', 'forget'] as const) {
    const { storage, kept } = device();
    kept.set('nha-san/words/a', '{"text":"Lời dở');
    const shelf = ownWords(storage);
    shelf.read('a');
    shelf[act]('a', { text: 'Mới', basis: '' });
    expect(kept.get('nha-san/words/a/damaged')).toBe('{"text":"Lời dở');
  }
});

test('where there is no room to put them aside, the words of another page stay and it is said', () => {
  const { storage, fill } = device();
  ownWords(storage).keep('a', { text: 'Của trang kia', basis: '' });
  fill(true);
  const shelf = ownWords(storage);
  expect(shelf.keep('a', { text: 'Của tôi', basis: '' })).toBe(false);
  expect(shelf.forget('a')).toBe(false);
  expect(shelf.read('a')?.text).toBe('Của trang kia');
});

test('words that are set aside lie there, the newest first, each once, and come back one after another', () => {
  const { storage, kept } = device();
  const shelf = ownWords(storage);
  for (const text of ['Một', 'Hai', 'Một', 'Ba']) {
    shelf.keep('a', { text, basis: '' });
    expect(shelf.setAside('a')).toBe(true);
    expect(shelf.read('a')).toBeUndefined();
  }
  const back = Array.from({ length: 4 }, () => shelf.swap('a')?.text);
  expect(back).toEqual(['Ba', 'Một', 'Hai', 'Ba']);
  expect(shelf.read('a')?.text).toBe('Ba');
  expect(shelf.setAside('b')).toBe(true);
  expect([...kept.keys()].filter((key) => key.includes('/b'))).toEqual([]);
});

test('what another page wrote before there was a list of it comes back too', () => {
  const { storage, kept } = device();
  kept.set('nha-san/words/a/other', JSON.stringify({ text: 'Của trang kia', basis: 'cũ' }));
  const shelf = ownWords(storage);
  shelf.keep('a', { text: 'Của tôi', basis: '' });
  shelf.setAside('a');
  expect([shelf.swap('a')?.text, shelf.swap('a')?.text]).toEqual(['Của tôi', 'Của trang kia']);
});

test('on a device that is full own words are neither set aside nor changed for others', () => {
  const { storage, fill } = device();
  const shelf = ownWords(storage);
  shelf.keep('a', { text: 'Một', basis: '' });
  shelf.setAside('a');
  shelf.keep('a', { text: 'Hai', basis: '' });
  fill(true);
  expect(shelf.setAside('a')).toBe(false);
  expect(shelf.swap('a')).toBeUndefined();
  expect([shelf.read('a')?.text, shelf.other('a')?.text]).toEqual(['Hai', 'Một']);
});
