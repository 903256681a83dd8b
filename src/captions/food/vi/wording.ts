import { nameAndPlace } from '../../last-resort.ts';
import { eat, evening } from '../../parts/vi/days.ts';
import { nightPrice, sleep } from '../../parts/vi/house.ts';
import type { Wording } from '../../wording.ts';
import { layouts } from '../layouts.ts';
import { invitation, opening, title } from './first-lines.ts';
import { cook, diet, meals } from './meals.ts';

/** The food, in Vietnamese. */
export const foodInVietnamese: Wording = {
  opening,
  invitation,
  title,
  lastResort: ({ name, place }, most) =>
    nameAndPlace(['Mời về ăn cơm ở ', 'Ăn cơm ở '], name, ` ở ${place.village}.`, most),
  topics: () => ['Cơm nhà', 'Ẩm thực vùng cao'],
  parts: { meals, eat, diet, cook, evening, sleep, price: nightPrice },
  layouts,
};
