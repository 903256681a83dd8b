import type { Bilingual } from '../../homestay/bilingual.ts';
import type { TextLanguage } from '../../homestay/language.ts';
import { linesOf } from '../../homestay/lines.ts';
import { pastYear } from '../../homestay/past-year.ts';

const sentences: Record<TextLanguage, Intl.Segmenter> = {
  vi: new Intl.Segmenter('vi', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
};

/** A paragraph up to its first sentence with news of a past year: what follows that one leans on it. */
function current(paragraph: string, language: TextLanguage, year: number): string {
  const all = [...sentences[language].segment(paragraph)].map(({ segment }) => segment);
  const old = all.findIndex((sentence) => pastYear(sentence, year) !== undefined);
  return all
    .slice(0, old < 0 ? undefined : old)
    .join('')
    .trim();
}

/** The paragraphs of a text in a language, without news of the years before the one in which they are read. */
export const paragraphsIn = (words: Bilingual | undefined, language: TextLanguage, year: number): string[] =>
  linesOf(words?.[language] ?? '')
    .map((paragraph) => current(paragraph, language, year))
    .filter(Boolean);
