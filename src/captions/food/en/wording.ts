import { nameAndPlace } from '../../last-resort.ts';
import { eat, evening } from '../../parts/en/days.ts';
import { price, sleep } from '../../parts/en/house.ts';
import type { Wording } from '../../wording.ts';
import { layouts } from '../layouts.ts';
import { invitation, opening, title } from './first-lines.ts';
import { cook, diet, meals } from './meals.ts';

/** The food, in English. */
export const foodInEnglish: Wording = {
  opening,
  invitation,
  title,
  lastResort: ({ name, place }, most) =>
    nameAndPlace(['Home cooking at ', 'A meal at '], name, ` in ${place.village}.`, most),
  topics: () => ['Home cooking', 'Vietnamese food'],
  parts: { meals, eat, diet, cook, evening, sleep, price },
  layouts,
};
