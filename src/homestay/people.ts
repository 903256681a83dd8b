/** Peoples of Tuyên Quang, with those of the former Hà Giang, to whom hosts and villages belong. */
export const peoples = {
  tay: { vi: 'Tày', en: 'Tày' },
  dao: { vi: 'Dao', en: 'Dao' },
  hmong: { vi: 'Mông', en: 'Hmong' },
  nung: { vi: 'Nùng', en: 'Nùng' },
  'pa-then': { vi: 'Pà Thẻn', en: 'Pà Thẻn' },
  'cao-lan': { vi: 'Cao Lan', en: 'Cao Lan' },
  'san-diu': { vi: 'Sán Dìu', en: 'Sán Dìu' },
  kinh: { vi: 'Kinh', en: 'Kinh' },
  hoa: { vi: 'Hoa', en: 'Hoa' },
  'lo-lo': { vi: 'Lô Lô', en: 'Lô Lô' },
  giay: { vi: 'Giáy', en: 'Giáy' },
  'la-chi': { vi: 'La Chí', en: 'La Chí' },
  'pu-peo': { vi: 'Pu Péo', en: 'Pu Péo' },
  'co-lao': { vi: 'Cờ Lao', en: 'Cờ Lao' },
  'bo-y': { vi: 'Bố Y', en: 'Bố Y' },
  'phu-la': { vi: 'Phù Lá', en: 'Phù Lá' },
} as const;

/** Key of a people. */
export type People = keyof typeof peoples;
