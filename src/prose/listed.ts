import { type Language, languages } from '../homestay/language.ts';

/** Names joined as in a sentence: `tiếng Việt, tiếng Tày và tiếng Anh`. */
export const listed = (names: string[], language: Language): string =>
  new Intl.ListFormat(languages[language].locale, { type: 'conjunction' }).format(names);
