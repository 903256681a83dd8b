import { eat } from '../../parts/en/days.ts';
import type { Wording } from '../../wording.ts';
import { layouts } from '../layouts.ts';
import { cook, diet, meals } from './meals.ts';
import { reasons } from './reasons.ts';

/** The food, in English. */
export const foodInEnglish: Wording = {
  reasons,
  topics: () => ['Home cooking', 'Vietnamese food'],
  parts: { meals, eat, diet, cook },
  layouts,
};
