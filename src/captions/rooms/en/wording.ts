import { nameAndPlace } from '../../last-resort.ts';
import { comfort, price, sleep, view } from '../../parts/en/house.ts';
import { unless } from '../../pattern.ts';
import type { Wording } from '../../wording.ts';
import { layouts } from '../layouts.ts';
import { invitation, opening, title } from './first-lines.ts';
import { bathing, bedding, rooms } from './rooms.ts';

/** The rooms, in English. */
export const roomsInEnglish: Wording = {
  opening,
  invitation,
  title,
  lastResort: ({ name, place }, most) =>
    nameAndPlace(['A place to sleep: ', 'Sleep at '], name, ` in ${place.village}.`, most),
  topics: () => ['Where to stay'],
  parts: { rooms, sleep, view, bath: bathing, bedding, comfort, price: unless('prices', price) },
  layouts,
};
