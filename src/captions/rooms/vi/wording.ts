import { nameAndPlace } from '../../last-resort.ts';
import { comfort, price, sleep, view } from '../../parts/vi/house.ts';
import { unless } from '../../pattern.ts';
import type { Wording } from '../../wording.ts';
import { layouts } from '../layouts.ts';
import { invitation, opening, title } from './first-lines.ts';
import { bathing, bedding, rooms } from './rooms.ts';

/** The rooms, in Vietnamese. */
export const roomsInVietnamese: Wording = {
  opening,
  invitation,
  title,
  lastResort: ({ name, place }, most) =>
    nameAndPlace(['Mời ngủ lại ', 'Ngủ ở '], name, ` ở ${place.village}.`, most),
  topics: ({ place }) => [`Homestay ${place.province}`],
  parts: { rooms, sleep, view, bath: bathing, bedding, comfort, price: unless('prices', price) },
  layouts,
};
