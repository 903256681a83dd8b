import { type Label, type Language, labelIn, languages } from '../../homestay/language.ts';

/** Word in the address of the page of saved houses. */
export const savedWord: Label = { vi: 'da-luu', en: 'saved' };

/** Address of the page of saved houses: `/da-luu/`, `/en/saved/`. */
export const savedAddress = (language: Language): string =>
  `${languages[language].prefix}/${labelIn(savedWord, language)}/`;

/** Address of what that page shows of one house: `/da-luu/suoi-mo.json`. */
export const summaryAddress = (slug: string, language: Language): string =>
  `${savedAddress(language)}${slug}.json`;
