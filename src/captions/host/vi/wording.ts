import { nameAndPlace } from '../../last-resort.ts';
import { eat, evening } from '../../parts/vi/days.ts';
import { price, sleep } from '../../parts/vi/house.ts';
import { story } from '../../parts/vi/people.ts';
import type { Wording } from '../../wording.ts';
import { layouts } from '../layouts.ts';
import { topics } from '../topics.ts';
import { invitation, opening, title } from './first-lines.ts';
import { languages, portrait } from './portrait.ts';

/** The host, in Vietnamese. */
export const hostInVietnamese: Wording = {
  opening,
  invitation,
  title,
  lastResort: ({ name, place }, most) =>
    nameAndPlace(['Người đón khách ở ', 'Chủ nhà '], name, ` ở ${place.village}.`, most),
  topics,
  parts: { portrait, languages, story, eat, evening, sleep, price },
  layouts,
};
