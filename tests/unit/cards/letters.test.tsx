import { expect, test } from 'vitest';
import { fonts } from '../../../src/cards/fonts.ts';
import { plainText } from '../../../src/cards/plain-text.ts';
import { textLayer } from '../../../src/cards/text-layer.ts';
import { rulerFor } from '../../../src/cards/typesetting/ruler.tsx';

const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
// Level, acute, grave, hook, tilde, dot below.
const tones = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const small = vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC'))).concat('đ');
const letters = [...small, ...small.map((letter) => letter.toUpperCase())];
const marked = letters.filter((letter) => !/^[a-z]$/i.test(letter));

/** Outlines of a text, as the layer of words draws it. */
async function outlines(text: string): Promise<string[]> {
  const said = plainText(text);
  const words = <div style={{ fontSize: 100, fontWeight: 800, color: '#000000' }}>{said}</div>;
  const { parts } = await textLayer({ words }, await rulerFor([said], fonts), fonts);
  return parts.map((part) => ('outline' in part ? part.outline.join(' ') : ''));
}

test('the list holds the 134 letters that only Vietnamese needs', () => {
  expect(new Set(marked).size).toBe(134);
});

test('the font has every Vietnamese letter', async () => {
  const { missing, width } = await rulerFor(letters, fonts);
  expect(missing).toEqual([]);
  for (const letter of letters) expect(width(letter, 800, 100), letter).toBeGreaterThan(20);
});

test('every letter is drawn, each with an outline of its own', async () => {
  const drawn = new Map<string, string>();
  for (const letter of letters) {
    const outline = (await outlines(letter)).join(' ');
    expect(outline.length, letter).toBeGreaterThan(30);
    drawn.set(outline, letter);
  }
  expect(drawn.size).toBe(letters.length);
});

test('every letter is drawn the same whether it comes composed or decomposed', async () => {
  for (const letter of marked) {
    expect(await outlines(letter.normalize('NFD')), letter).toEqual(await outlines(letter));
  }
});

test('a letter without a glyph is noticed', async () => {
  expect((await rulerFor(['Suối 龍 ไทย'], fonts)).missing).toEqual(expect.arrayContaining(['龍', 'ไ']));
  expect((await rulerFor(['Suối'], fonts)).missing).toEqual([]);
});
