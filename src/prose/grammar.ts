import type { Noun } from './nouns.ts';

/** The grammar that all texts share in one language. */
export interface Grammar {
  /** A number in running text. */
  numeral(count: number): string;
  /** A number in words as far as ten, where a sentence may begin with it: `tám`; `eight`. */
  inWords(count: number): string;
  /**
   * So many things: `một phòng đôi`, `6 căn bungalow`; `a double room`, `six bungalows`. A row of things may want
   * all of them in figures, or in words as far as ten, where the language allows it.
   */
  counted(count: number, noun: Noun, as?: 'figures' | 'words'): string;
  /** What joins the last of a row. */
  joint: Record<'and' | 'or', string>;
  /** A month by its number, 1 to 12: `tháng 5`; `May`. */
  month(number: number): string;
  /** Months at the end of a sentence; `until` may lie in the next year: `từ tháng 7 đến tháng 9`; `from July to September`. */
  during(from: number, until: number): string;
  /** When guests may come, as `HH:MM`: `từ 14 giờ đến 21 giờ`; `between 2 pm and 9 pm`. */
  between(from: string, until: string | undefined): string;
  /** When they leave: `trước 11 giờ`; `by 11 am`. */
  by(time: string): string;
  /** How long something takes: `khoảng 5 tiếng`; `about five hours`. */
  duration(hours: number): string;
}

/** Months of a season, the first and the last of them counted. */
export const monthCount = (from: number, until: number): number => ((until - from + 12) % 12) + 1;
