/** Languages that a host may speak with guests. `tag` is BCP 47; `booking` is Booking.com's code, where it has one. */
export const spokenLanguages = {
  vietnamese: { vi: 'tiếng Việt', en: 'Vietnamese', tag: 'vi', booking: 'vi' },
  tay: { vi: 'tiếng Tày', en: 'Tày', tag: 'tyz', booking: null },
  dao: { vi: 'tiếng Dao', en: 'Dao', tag: 'ium', booking: null },
  hmong: { vi: 'tiếng Mông', en: 'Hmong', tag: 'hmn', booking: null },
  nung: { vi: 'tiếng Nùng', en: 'Nùng', tag: 'nut', booking: null },
  'pa-then': { vi: 'tiếng Pà Thẻn', en: 'Pà Thẻn', tag: 'pha', booking: null },
  'cao-lan': { vi: 'tiếng Cao Lan', en: 'Cao Lan', tag: 'mlc', booking: null },
  // A Chinese language of its own that has no code: `mis` stands for those.
  'san-diu': { vi: 'tiếng Sán Dìu', en: 'Sán Dìu', tag: 'mis', booking: null },
  'lo-lo': { vi: 'tiếng Lô Lô', en: 'Lô Lô', tag: 'nty', booking: null },
  // The Giáy and the Bố Y of Vietnam speak forms of Bouyei.
  giay: { vi: 'tiếng Giáy', en: 'Giáy', tag: 'pcc', booking: null },
  'bo-y': { vi: 'tiếng Bố Y', en: 'Bố Y', tag: 'pcc', booking: null },
  'la-chi': { vi: 'tiếng La Chí', en: 'La Chí', tag: 'lbt', booking: null },
  'pu-peo': { vi: 'tiếng Pu Péo', en: 'Pu Péo', tag: 'laq', booking: null },
  'co-lao': { vi: 'tiếng Cờ Lao', en: 'Cờ Lao', tag: 'gio', booking: null },
  'phu-la': { vi: 'tiếng Phù Lá', en: 'Phù Lá', tag: 'phh', booking: null },
  english: { vi: 'tiếng Anh', en: 'English', tag: 'en', booking: 'en-gb' },
  french: { vi: 'tiếng Pháp', en: 'French', tag: 'fr', booking: 'fr' },
  german: { vi: 'tiếng Đức', en: 'German', tag: 'de', booking: 'de' },
  chinese: { vi: 'tiếng Trung', en: 'Chinese', tag: 'zh', booking: 'zh-cn' },
  korean: { vi: 'tiếng Hàn', en: 'Korean', tag: 'ko', booking: 'ko' },
  japanese: { vi: 'tiếng Nhật', en: 'Japanese', tag: 'ja', booking: 'ja' },
} as const;

/** Key of a language spoken with guests. */
export type SpokenLanguage = keyof typeof spokenLanguages;
