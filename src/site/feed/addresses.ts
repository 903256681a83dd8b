import { type Language, languages } from '../../homestay/language.ts';

/** Address of the feed of news: `/rss.xml`, `/en/rss.xml`. */
export const feedAddress = (language: Language): string => `${languages[language].prefix}/rss.xml`;
