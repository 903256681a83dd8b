import type { TextLanguage } from '../homestay/language.ts';

const english = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A number as it stands in running text: `một`, `2` in Vietnamese; words up to ten in English. */
export function numeral(count: number, language: TextLanguage): string {
  if (language === 'en') return english[count] ?? String(count);
  return count === 1 ? 'một' : String(count);
}
