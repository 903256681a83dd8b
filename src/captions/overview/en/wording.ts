import { around, doing, evening } from '../../parts/en/days.ts';
import { price, sleep, view } from '../../parts/en/house.ts';
import type { Wording } from '../../wording.ts';
import { layouts } from '../layouts.ts';
import { reasons } from './reasons.ts';

/** The house as a whole, in English. */
export const overviewInEnglish: Wording = {
  reasons,
  parts: { sleep, view, do: doing, evening, around, price },
  layouts,
};
