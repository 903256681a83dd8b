import { around, doing, evening } from '../../parts/vi/days.ts';
import { price, sleep, view } from '../../parts/vi/house.ts';
import type { Wording } from '../../wording.ts';
import { layouts } from '../layouts.ts';
import { reasons } from './reasons.ts';

/** The house as a whole, in Vietnamese. */
export const overviewInVietnamese: Wording = {
  reasons,
  parts: { sleep, view, do: doing, evening, around, price },
  layouts,
};
