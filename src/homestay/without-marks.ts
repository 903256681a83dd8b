import { inPlainLetters } from './plain-letters.ts';

/** A text in plain letters without their marks, as it is typed in a hurry: `Nặm Đíp` → `Nam Dip`. */
export const withoutMarks = (text: string): string =>
  inPlainLetters(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .normalize('NFC');
