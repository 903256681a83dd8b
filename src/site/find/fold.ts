import { withoutMarks } from '../../homestay/without-marks.ts';

/** A text without marks, capitals and the difference of đ and d: `Nặm Đíp` → `nam dip`. */
export const fold = (text: string): string => withoutMarks(text).toLowerCase();

/**
 * The syllables of a text, folded: `Wi-Fi ở Nà Tông` → `wi fi o na tong`. English words lose the s of the plural, which
 * no Vietnamese syllable ends with.
 */
export const syllables = (text: string): string[] =>
  (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace(/(..[^s])s$/, '$1'));
