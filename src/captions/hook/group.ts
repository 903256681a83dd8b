import type { Facts } from '../facts/facts.ts';

/** Number of people from which a group looks for a place of its own. */
const groupFrom = 12;

/**
 * How many a house takes as one group: where it is let whole, has prices for groups, or has a large communal floor and
 * no private rooms; `undefined` for every other house.
 */
export function groupSize({ sleeping, price }: Facts): number | undefined {
  const { capacity, whole, places, own } = sleeping;
  if (capacity < groupFrom || capacity > 80) return undefined;
  if (whole >= groupFrom) return whole;
  if (price?.group || price?.groups.length) return capacity;
  return places >= groupFrom && !own ? places : undefined;
}
