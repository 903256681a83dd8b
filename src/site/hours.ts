import { type Language, languages } from '../homestay/language.ts';

/** A number of hours in the reader's notation: `2,5`; `2.5`. */
export const hoursText = (hours: number, language: Language): string =>
  new Intl.NumberFormat(languages[language].locale, { maximumFractionDigits: 1 }).format(hours);
