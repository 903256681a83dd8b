import { price, sleep, view } from '../../parts/vi/house.ts';
import { unless } from '../../pattern.ts';
import type { Wording } from '../../wording.ts';
import { layouts } from '../layouts.ts';
import { reasons } from './reasons.ts';
import { bathing, bedding, rooms } from './rooms.ts';

/** The rooms, in Vietnamese. */
export const roomsInVietnamese: Wording = {
  reasons,
  topics: ({ place }) => [`Homestay ${place.province}`],
  parts: { rooms, sleep, view, bath: bathing, bedding, price: unless('prices', price) },
  layouts,
};
