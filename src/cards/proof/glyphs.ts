import type { Flaw } from './rule.ts';

/**
 * Every letter has a glyph: the font draws nothing where it has none.
 * @param texts all words of a card
 * @param missing letters that the font does not have
 */
export function glyphs(texts: string[], missing: string[]): Flaw | undefined {
  const [letter] = missing;
  if (!letter) return undefined;
  const where = texts.find((each) => each.includes(letter)) ?? '';
  const code = letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return {
    vi: `Tấm ảnh không vẽ được chữ “${letter}” trong “${where}”. Hãy viết lại bằng chữ Việt hoặc chữ Latinh.`,
    en: `the font has no glyph for “${letter}” (U+${code}) in “${where}”`,
  };
}
