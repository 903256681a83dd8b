import { type Label, type Language, labelIn, languages, type TextLanguage } from './language.ts';

/** Parts of the site that have one page per entry, with their word in the address. */
export const sections = {
  homestay: { vi: 'homestay', en: 'homestay' },
  village: { vi: 'lang', en: 'village' },
  experience: { vi: 'trai-nghiem', en: 'experience' },
} as const satisfies Record<string, Label>;

/** Key of a part of the site. */
export type Section = keyof typeof sections;

/** Word of a part of the site in the addresses of a language. */
export const sectionWord = (section: Section, language: Language): string =>
  labelIn(sections[section], language);

/** Address of the home page in a language: `/`, `/en/`. */
export const homeAddress = (language: Language): string => `${languages[language].prefix}/`;

/** Address of the directory of all homestays: `/homestay/`, `/en/homestay/`. */
export const directoryAddress = (language: Language): string =>
  `${languages[language].prefix}/${sectionWord('homestay', language)}/`;

/** Word in the address of the page with every house, the same in every language. */
export const allHousesWord = 'tat-ca';

/** Address of the page that lists every house when they are many: `/homestay/tat-ca/`, `/en/homestay/tat-ca/`. */
export const allHousesAddress = (language: Language): string =>
  `${directoryAddress(language)}${allHousesWord}/`;

/** Address of one entry: `/lang/na-tong/`, `/en/village/na-tong/`. */
export const entryAddress = (section: Section, slug: string, language: Language): string =>
  `${languages[language].prefix}/${sectionWord(section, language)}/${slug}/`;

/** Address of a card: `/cards/<slug>/<language>/<card>.jpg`. */
export const cardAddress = (slug: string, language: TextLanguage, card: string): string =>
  `/cards/${slug}/${language}/${card}.jpg`;

/** Address of a card as small as the share page shows it first: `/cards/<slug>/<language>/<card>.avif`. */
export const lightCardAddress = (slug: string, language: TextLanguage, card: string): string =>
  `/cards/${slug}/${language}/${card}.avif`;

/** Hexadecimal digits with which a name tells what is in its file. */
export const hashLength = 8;

/** Whether a card lies under a name that tells what is in it, beside its documented one: `link-1a2b3c4d.jpg`. */
export const isNamedByContent = (file: string): boolean =>
  new RegExp(`-[\\da-f]{${hashLength}}\\.jpg$`).test(file);

/** Address of the editing desk. */
export const deskAddress = '/admin/';

/** Address of the share page, or of a file below it: `/kit/<slug>/`, `/kit/<slug>/booking.json`. */
export const kitAddress = (slug: string, file = ''): string => `/kit/${slug}/${file}`;
