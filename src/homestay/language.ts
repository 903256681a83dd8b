/**
 * The languages in which pages can be read. Vietnamese comes first: it is always there. To add a language, add a line
 * here and a file of interface texts in `src/site/words`; `content/site.yaml` says which of them a site has.
 *
 * `dong` stands after an amount of money. `texts` is the language of what somebody has to write for each house (owners'
 * texts, cards, captions) and of the words in addresses. A language that has none of its own borrows those of another.
 */
export const languages = {
  vi: {
    name: 'Tiếng Việt',
    short: 'VI',
    locale: 'vi-VN',
    openGraph: 'vi_VN',
    prefix: '',
    dong: 'đ',
    texts: 'vi',
  },
  en: {
    name: 'English',
    short: 'EN',
    locale: 'en-GB',
    openGraph: 'en_GB',
    prefix: '/en',
    dong: ' VND',
    texts: 'en',
  },
  fr: {
    name: 'Français',
    short: 'FR',
    locale: 'fr-FR',
    openGraph: 'fr_FR',
    prefix: '/fr',
    dong: ' VND',
    texts: 'en',
  },
} as const;

/** Key of a language of pages, as used in content files and in page addresses. */
export type Language = keyof typeof languages;

/** Key of a language in which owners' texts, the vocabulary, cards and captions are written. */
export type TextLanguage = (typeof languages)[Language]['texts'];

/** All languages of pages, Vietnamese first. */
export const languageKeys = Object.keys(languages) as Language[];

/** The language whose texts the readers of a page get: their own, or the one it borrows from. */
export const textLanguage = (language: Language): TextLanguage => languages[language].texts;

/** All languages of texts, Vietnamese first. */
export const textLanguageKeys: TextLanguage[] = [...new Set(languageKeys.map(textLanguage))];

/** The languages of texts that the pages in these languages need, in their order. */
export const textLanguagesOf = (pages: readonly Language[]): TextLanguage[] => [
  ...new Set(pages.map(textLanguage)),
];

/** The language in which every house is written; in others some owners write nothing. */
export const mother = 'vi' satisfies TextLanguage;

/** A name of the vocabulary: Vietnamese and English always, other languages where somebody has written it. */
export type Label = { vi: string; en: string } & Partial<Record<TextLanguage, string>>;

/** A label for the readers of a page; in Vietnamese where their language has none, as owners' texts are. */
export const labelIn = (label: Label, language: Language): string =>
  label[textLanguage(language)] ?? label.vi;
