import { nameAndPlace } from '../../last-resort.ts';
import { price, sleep } from '../../parts/en/house.ts';
import type { Wording } from '../../wording.ts';
import { layouts } from '../layouts.ts';
import { hours, road, terms, way } from './arrival.ts';
import { invitation, opening, title } from './first-lines.ts';

/** Price, hours and the way there, in English. */
export const practicalInEnglish: Wording = {
  opening,
  invitation,
  title,
  lastResort: ({ name, place }, most) =>
    nameAndPlace(['Prices and the way to ', 'The way to '], name, ` in ${place.village}.`, most),
  topics: () => ['Travel tips'],
  parts: { sleep, price, terms, hours, road, way },
  layouts,
};
