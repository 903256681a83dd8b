import { type Language, languages } from '../homestay/language.ts';

/** A calendar day (`YYYY-MM-DD`) as readers write it: `20/10/2026`. */
export const dateText = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(languages[language].locale, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(day));
