import type { TextLanguage } from '../../homestay/language.ts';

const inVietnamese = new Intl.DisplayNames('vi', { type: 'language' });

/** A language in the middle of a Vietnamese sentence: `tiếng Việt`; the name of the people keeps its capital. */
export const languageName = (language: TextLanguage): string =>
  (inVietnamese.of(language) ?? language).replace(/^T/, 't');
