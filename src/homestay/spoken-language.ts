/** Languages that a host may speak with guests. `tag` is BCP 47; `booking` is Booking.com's code, where it has one. */
export const spokenLanguages = {
  vietnamese: { vi: 'tiếng Việt', en: 'Vietnamese', tag: 'vi', booking: 'vi' },
  tay: { vi: 'tiếng Tày', en: 'Tày', tag: 'tyz', booking: null },
  dao: { vi: 'tiếng Dao', en: 'Dao', tag: 'ium', booking: null },
  hmong: { vi: 'tiếng Mông', en: 'Hmong', tag: 'hmn', booking: null },
  nung: { vi: 'tiếng Nùng', en: 'Nùng', tag: 'nut', booking: null },
  'pa-then': { vi: 'tiếng Pà Thẻn', en: 'Pà Thẻn', tag: 'pha', booking: null },
  english: { vi: 'tiếng Anh', en: 'English', tag: 'en', booking: 'en-gb' },
  french: { vi: 'tiếng Pháp', en: 'French', tag: 'fr', booking: 'fr' },
  german: { vi: 'tiếng Đức', en: 'German', tag: 'de', booking: 'de' },
  chinese: { vi: 'tiếng Trung', en: 'Chinese', tag: 'zh', booking: 'zh-cn' },
  korean: { vi: 'tiếng Hàn', en: 'Korean', tag: 'ko', booking: 'ko' },
  japanese: { vi: 'tiếng Nhật', en: 'Japanese', tag: 'ja', booking: 'ja' },
} as const;

/** Key of a language spoken with guests. */
export type SpokenLanguage = keyof typeof spokenLanguages;
