import { nameAndPlace } from '../../last-resort.ts';
import { around, doing, eat, evening } from '../../parts/en/days.ts';
import { comfort, price, sleep, view } from '../../parts/en/house.ts';
import { story, welcome } from '../../parts/en/people.ts';
import type { Wording } from '../../wording.ts';
import { layouts } from '../layouts.ts';
import { invitation } from './invitation.ts';
import { opening } from './opening.ts';
import { title } from './title.ts';

/** The house as a whole, in English. */
export const overviewInEnglish: Wording = {
  opening,
  invitation,
  title,
  lastResort: ({ name, place }, most) =>
    nameAndPlace(['Come and stay at ', 'Stay at '], name, ` in ${place.village}.`, most),
  parts: { welcome, story, sleep, view, eat, do: doing, evening, around, comfort, price },
  layouts,
};
