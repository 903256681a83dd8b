import { type Label, type Language, labelIn, languages } from '../../homestay/language.ts';

/** Files for other programs. */
export const apiAddresses = {
  json: '/api/homestays.json',
  geojson: '/api/homestays.geojson',
  schema: '/api/homestays.schema.json',
} as const;

/** Word of the page about the data in its address. */
export const dataWord: Label = { vi: 'du-lieu', en: 'data' };

/** Address of the page about the data: `/du-lieu/`, `/en/data/`. */
export const dataAddress = (language: Language): string =>
  `${languages[language].prefix}/${labelIn(dataWord, language)}/`;
