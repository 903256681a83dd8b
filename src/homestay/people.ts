/** Peoples of Tuyên Quang to whom hosts and villages belong. */
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
} as const;

/** Key of a people. */
export type People = keyof typeof peoples;
