import { nameAndPlace } from '../../last-resort.ts';
import { eat, evening } from '../../parts/en/days.ts';
import { price, sleep } from '../../parts/en/house.ts';
import { story } from '../../parts/en/people.ts';
import type { Wording } from '../../wording.ts';
import { layouts } from '../layouts.ts';
import { topics } from '../topics.ts';
import { invitation, opening, title } from './first-lines.ts';
import { languages, portrait } from './portrait.ts';

/** The host, in English. */
export const hostInEnglish: Wording = {
  opening,
  invitation,
  title,
  lastResort: ({ name, place }, most) =>
    nameAndPlace(['Your hosts at ', 'The people of '], name, ` in ${place.village}.`, most),
  topics,
  parts: { portrait, languages, story, eat, evening, sleep, price },
  layouts,
};
