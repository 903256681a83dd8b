import { type TextLanguage, textLanguageKeys } from '../../homestay/language.ts';
import { asPhrase } from '../tidy.ts';

const segmenters = Object.fromEntries(
  textLanguageKeys.map((language) => [language, new Intl.Segmenter(language, { granularity: 'sentence' })]),
) as Record<TextLanguage, Intl.Segmenter>;

/** With its stop. */
export const ended = (sentence: string): string =>
  /[.!?…][”"’)]?$/u.test(sentence) ? sentence : `${asPhrase(sentence)}.`;

/** The sentences of a text and where they stand in it, in UTF-16 units. */
export const sentencePlaces = (
  text: string,
  language: TextLanguage,
): { text: string; start: number; end: number }[] =>
  Array.from(segmenters[language].segment(text), ({ segment, index }) => ({
    text: segment,
    start: index,
    end: index + segment.length,
  }));

/** The sentences of a paragraph, without blanks around them. */
export const sentencesOf = (paragraph: string, language: TextLanguage): string[] =>
  sentencePlaces(paragraph, language)
    .map(({ text }) => text.trim())
    .filter(Boolean);
