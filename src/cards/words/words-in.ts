import type { TextLanguage } from '../../homestay/language.ts';
import type { CardWords } from './card-words.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

/** A language that has no words for cards has no cards; none are taken from another. */
const words: Partial<Record<TextLanguage, CardWords>> = { vi, en };

/** Whether there are cards in a language. */
export const hasCards = (language: TextLanguage): boolean => words[language] !== undefined;

/**
 * The words of cards in a language that has cards.
 * @throws RangeError in another
 */
export function cardWords(language: TextLanguage): CardWords {
  const found = words[language];
  if (!found) throw new RangeError(`There are no cards in “${language}”`);
  return found;
}
