import type { HousePrices } from './house.ts';
import { type Reckoning, reckon } from './reckon.ts';
import { type Sleeping, sleepings } from './sleeping.ts';
import { payingGuests, type Stay } from './stay.ts';

/** Everything that follows from what a guest has said. */
export interface StayPlan {
  /** The ways to sleep, each with what its nights come to; none when the party is too large for the house. */
  ways: { sleeping: Sleeping; nights: Reckoning }[];
  /** The way that was chosen, or the first. */
  sleeping: Sleeping | undefined;
  reckoning: Reckoning;
  /** Those who pay. */
  payers: number;
}

/** Plans a stay. A way to sleep that the party cannot have gives place to the first. */
export function planStay(house: HousePrices, stay: Stay, way?: Sleeping['way']): StayPlan {
  const payers = payingGuests(stay, house);
  const ways = sleepings(house, payers);
  const sleeping = ways.find((each) => each.way === way) ?? ways[0];
  return {
    ways: ways.map((each) => ({
      sleeping: each,
      nights: reckon(house, { ...stay, times: {} }, each),
    })),
    sleeping,
    reckoning: reckon(house, stay, sleeping),
    payers,
  };
}
