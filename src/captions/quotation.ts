import { atStart } from '../prose/mid-sentence.ts';
import type { Facts } from './facts/facts.ts';
import type { Passage } from './facts/passage.ts';

/**
 * An owner's passages as they stand in somebody else's post: told, or quoted where only the owner can say it so.
 * @param quote the host, and the words between quotation marks
 * @param tell the words that need no quotation marks
 */
export const owned = (
  { host }: Facts,
  passages: Passage[],
  quote: (host: string, words: string) => string,
  tell = (words: string) => words,
): string[] =>
  passages.flatMap(({ text, spoken }) => {
    if (!spoken) return [tell(text)];
    return host && !/[“”]/u.test(text) ? [quote(atStart(host.called), `“${text}”`)] : [];
  });
