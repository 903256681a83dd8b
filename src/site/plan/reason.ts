import type { Occasion } from '../../posts/plan/occasion.ts';
import { shortDay } from './week-words.ts';

/** Why something is told just now: `Trước Tết Nguyên đán (6/2)`, `Sắp tới hoặc đang là Mùa lúa chín`. */
export const reasonText = ({ name, on, around }: Occasion): string =>
  on ? `Trước ${name.vi} (${around ?? shortDay(on)})` : `Sắp tới hoặc đang là ${name.vi}`;
