import { type TextLanguage, textLanguageKeys } from '../../homestay/language.ts';
import { asPhrase } from '../tidy.ts';

const segmenters = Object.fromEntries(
  textLanguageKeys.map((language) => [language, new Intl.Segmenter(language, { granularity: 'sentence' })]),
) as Record<TextLanguage, Intl.Segmenter>;

/** With its stop. */
export const ended = (sentence: string): string =>
  /[.!?…][”"’)]?$/u.test(sentence) ? sentence : `${asPhrase(sentence)}.`;

/** The sentences of a paragraph, without blanks around them. */
export const sentencesOf = (paragraph: string, language: TextLanguage): string[] =>
  [...segmenters[language].segment(paragraph)].map(({ segment }) => segment.trim()).filter(Boolean);
