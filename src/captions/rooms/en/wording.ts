import { price, sleep, view } from '../../parts/en/house.ts';
import { unless } from '../../pattern.ts';
import type { Wording } from '../../wording.ts';
import { layouts } from '../layouts.ts';
import { reasons } from './reasons.ts';
import { bathing, bedding, rooms } from './rooms.ts';

/** The rooms, in English. */
export const roomsInEnglish: Wording = {
  reasons,
  topics: () => ['Where to stay'],
  parts: { rooms, sleep, view, bath: bathing, bedding, price: unless('prices', price) },
  layouts,
};
