import { nameAndPlace } from '../../last-resort.ts';
import { price, sleep } from '../../parts/vi/house.ts';
import type { Wording } from '../../wording.ts';
import { layouts } from '../layouts.ts';
import { hours, road, terms, way } from './arrival.ts';
import { invitation, opening, title } from './first-lines.ts';

/** Price, hours and the way there, in Vietnamese. */
export const practicalInVietnamese: Wording = {
  opening,
  invitation,
  title,
  lastResort: ({ name, place }, most) =>
    nameAndPlace(['Giá và đường về ', 'Đường về '], name, ` ở ${place.village}.`, most),
  topics: () => ['Kinh nghiệm du lịch'],
  parts: { sleep, price, terms, hours, road, way },
  layouts,
};
