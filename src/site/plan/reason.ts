import type { Occasion } from '../../posts/plan/occasion.ts';
import { shortDay } from './week-words.ts';

/** Why something is told just now: `Trước Tết Nguyên đán (6/2)`, `Đang vào Mùa lúa chín`. */
export const reasonText = ({ name, on }: Occasion): string =>
  on ? `Trước ${name} (${shortDay(on)})` : `Sắp tới hoặc đang là ${name}`;
