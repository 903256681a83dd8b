import { beginningOf } from '../../homestay/signs.ts';

/** Longest name in UTF-16 units. */
export const longestName = 60;

/** A name as somebody typed it: one line, not too long, without blanks at its ends; absent when nothing is left. */
export const guestName = (typed: string): string | undefined =>
  beginningOf(typed.normalize('NFC').replace(/\s+/gu, ' ').trim(), longestName).trim() || undefined;
