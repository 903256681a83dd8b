import { eat } from '../../parts/vi/days.ts';
import type { Wording } from '../../wording.ts';
import { layouts } from '../layouts.ts';
import { cook, diet, meals } from './meals.ts';
import { reasons } from './reasons.ts';

/** The food, in Vietnamese. */
export const foodInVietnamese: Wording = {
  reasons,
  topics: () => ['Cơm nhà', 'Ẩm thực vùng cao'],
  parts: { meals, eat, diet, cook },
  layouts,
};
