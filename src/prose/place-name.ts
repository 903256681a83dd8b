import type { TextLanguage } from '../homestay/language.ts';
import type { VillageEntry } from '../listings/entries.ts';
import { listingWords } from './listing-words.ts';

type Place = Pick<VillageEntry, 'commune' | 'province'>;

/** Commune and province, for readers: `xã Thượng Lâm, tỉnh Tuyên Quang`; `Thượng Lâm commune, Tuyên Quang`. */
export const placeName = ({ commune, province }: Place, language: TextLanguage): string =>
  listingWords(language).place(commune, province);

/**
 * Postal address on two administrative levels (there is no district since July 2025):
 * `Thôn Nà Tông, xã Thượng Lâm, tỉnh Tuyên Quang, Việt Nam`.
 */
export const postalAddress = (line: string, { commune, province }: Place): string =>
  `${line}, xã ${commune}, tỉnh ${province}, Việt Nam`;
