import { nameAndPlace } from '../../last-resort.ts';
import { around, doing, eat, evening } from '../../parts/vi/days.ts';
import { comfort, price, sleep, view } from '../../parts/vi/house.ts';
import { story, welcome } from '../../parts/vi/people.ts';
import type { Wording } from '../../wording.ts';
import { layouts } from '../layouts.ts';
import { invitation } from './invitation.ts';
import { opening } from './opening.ts';
import { title } from './title.ts';

/** The house as a whole, in Vietnamese. */
export const overviewInVietnamese: Wording = {
  opening,
  invitation,
  title,
  lastResort: ({ name, place }, most) =>
    nameAndPlace(['Mời nghỉ lại ', 'Mời về '], name, ` ở ${place.village}.`, most),
  parts: { welcome, story, sleep, view, eat, do: doing, evening, around, comfort, price },
  layouts,
};
