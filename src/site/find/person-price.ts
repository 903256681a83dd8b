import type { RoomFacts } from './house.ts';

/**
 * What one person pays for a night in a kind of room, in whole đồng, rounded up: for so many people together, or with
 * the rooms full when no number is given. A price of a room, house or group is shared by those who come; more people
 * than one room sleeps take several, and more than all of them sleep fill them.
 * @returns `undefined` when there is no price for so few
 */
export function personPrice({ count, guests, price }: RoomFacts, people?: number): number | undefined {
  if (!price) return undefined;
  const { amount, per, minimumGuests = 1 } = price;
  if (minimumGuests > (people ?? 1)) return undefined;
  if (per === 'person') return amount;
  const sharing = Math.min(people ?? guests, count * guests);
  return Math.ceil((amount * Math.ceil(sharing / guests)) / sharing);
}

/** The least one person pays for a night in any of the rooms, in whole đồng; `undefined` when no price is named. */
export function lowestPersonPrice(rooms: RoomFacts[], people?: number): number | undefined {
  const prices = rooms.map((room) => personPrice(room, people)).filter((price) => price !== undefined);
  return prices.length ? Math.min(...prices) : undefined;
}
