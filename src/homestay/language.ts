/**
 * The languages this site can speak. Vietnamese comes first: it is always there and every other language
 * falls back to it. To add a language, add a line here and a file of interface texts in `src/site/words`.
 */
export const languages = {
  vi: { name: 'Tiếng Việt', short: 'VI', locale: 'vi-VN', openGraph: 'vi_VN', prefix: '' },
  en: { name: 'English', short: 'EN', locale: 'en-GB', openGraph: 'en_GB', prefix: '/en' },
} as const;

/** Key of a site language, as used in content files and in page addresses. */
export type Language = keyof typeof languages;

/** All site languages, Vietnamese first. */
export const languageKeys = Object.keys(languages) as Language[];

/** A name, label or sentence in every site language. For the interface and the vocabulary, never for owners' texts. */
export type Words = Record<Language, string>;
