import { withoutMarks } from '../../../homestay/without-marks.ts';

/** Letters without their marks, small, single blanks: “Bến Nước” → “ben nuoc”. */
export const plainLetters = (text: string): string =>
  withoutMarks(text).toLowerCase().replace(/\s+/g, ' ').trim();

/** Whether every word that is looked for begins or stands within a word of the texts. */
export function matches(query: string, texts: readonly (string | undefined)[]): boolean {
  const text = plainLetters(texts.filter(Boolean).join(' '));
  return plainLetters(query)
    .split(' ')
    .every((word) => text.includes(word));
}
