import type { Card } from '../card.ts';
import type { Flaw } from './rule.ts';

/**
 * A headline that finds no room at its least size: how much too long it is.
 * @param fits whether the card can be set with another headline
 */
export async function room(
  { name, text: { headline } }: Card,
  fits: (headline: string) => Promise<boolean>,
): Promise<Flaw> {
  const letters = [...headline];
  let [enough, tooLong] = [0, letters.length];
  while (tooLong - enough > 1) {
    const middle = (enough + tooLong) >> 1;
    if (await fits(letters.slice(0, middle).join('').trim())) enough = middle;
    else tooLong = middle;
  }
  const excess = letters.length - enough;
  return {
    vi: `“${headline}” dài ${letters.length} chữ cái, thừa khoảng ${excess} chữ cái để đặt vừa tấm ảnh ${name}. Hãy viết ngắn lại.`,
    en: `“${headline}” (${letters.length} characters) is about ${excess} characters too long for the least type size`,
  };
}
