import type { Bilingual } from '../../homestay/bilingual.ts';
import { linesOf } from '../../homestay/lines.ts';
import { pastYear } from '../../homestay/past-year.ts';
import { sentencesOf } from '../../prose/owner/sentences.ts';
import type { CaptionLanguage } from '../caption-language.ts';

/** A paragraph up to its first sentence with news of a past year: what follows that one leans on it. */
function current(paragraph: string, language: CaptionLanguage, year: number): string {
  const all = sentencesOf(paragraph, language);
  const old = all.findIndex((sentence) => pastYear(sentence, year) !== undefined);
  return all.slice(0, old < 0 ? undefined : old).join(' ');
}

/** The paragraphs of a text in a language, without news of the years before the one in which they are read. */
export const paragraphsIn = (
  words: Bilingual | undefined,
  language: CaptionLanguage,
  year: number,
): string[] =>
  linesOf(words?.[language] ?? '')
    .map((paragraph) => current(paragraph, language, year))
    .filter(Boolean);
