import { isShouted, lacksMarks } from '../../homestay/hasty-text.ts';
import type { TextLanguage } from '../../homestay/language.ts';
import { readings } from './readings.ts';

/** Telephone numbers, web addresses, amounts: they have their own place in a text and may be out of date here. */
const elsewhere = /(?:\d[ .]?){8,}|https?:|www\.|\d\s*(?:đ|k|vnd|nghìn|ngàn)(?!\p{L})/iu;

/** Typed with marks and without the capitals key; others wait until somebody has typed them again. */
export const isTypedProperly = (text: string, language: TextLanguage): boolean =>
  !isShouted(text) && (language !== 'vi' || !lacksMarks(text));

/** Whether a sentence or a phrase of an owner may stand in a text of the village: no praise, no number of its own. */
export const mayStand = (text: string, language: TextLanguage): boolean =>
  text.length > 0 && !readings[language].praises(text) && !elsewhere.test(text);
