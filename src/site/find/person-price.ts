import { chargedUnits } from '../stay-price/charged-units.ts';
import type { SleepingPlace } from '../stay-price/house.ts';
import { shelterOf } from '../stay-price/shelter.ts';
import { nightCost, sleepings } from '../stay-price/sleeping.ts';
import type { House, RoomFacts } from './house.ts';

/**
 * What one person pays for a night in a kind of room, in whole đồng, rounded up: for so many people together, or with
 * the rooms full when no number is given. A price of a room, house or group is shared by those who come; more people
 * than one room sleeps take several, and more than all of them sleep fill them.
 * @returns `undefined` when there is no price for so few
 */
export function personPrice({ type, count, guests, price }: RoomFacts, people?: number): number | undefined {
  if (!price) return undefined;
  const { amount, per, minimumGuests = 1 } = price;
  if (minimumGuests > (people ?? 1)) return undefined;
  if (per === 'person') return amount;
  const sharing = Math.min(people ?? guests, count * guests);
  const rooms = Math.ceil(sharing / guests);
  return Math.ceil(
    (amount * chargedUnits({ shelter: shelterOf(type) }, per, { people: sharing, rooms })) / sharing,
  );
}

/** A kind of room as the reckoning of a stay knows it; who pays does not depend on its name. */
const sleepingPlace = ({ type, count, guests, price }: RoomFacts): SleepingPlace => ({
  name: { here: '', vi: '' },
  count,
  unit: 'room',
  guests,
  shelter: shelterOf(type),
  price,
});

/**
 * The least one person pays for a night, in whole đồng, rounded up: a share of what the party pays that sleeps in these
 * rooms together, as the reckoning of a stay comes to it, or with one of the rooms full when no number is given.
 * @param mattress price of an extra mattress per night in đồng, 0 when it is free; absent when the house has none
 * @returns `undefined` when no price is named, or these rooms do not sleep so many
 */
export function lowestPersonPrice(
  rooms: RoomFacts[],
  people?: number,
  mattress?: number,
): number | undefined {
  if (people === undefined) {
    const prices = rooms.map((room) => personPrice(room)).filter((price) => price !== undefined);
    return prices.length ? Math.min(...prices) : undefined;
  }
  const [cheapest] = sleepings({ rooms: rooms.map(sleepingPlace), mattress }, people);
  const { unpriced, cost } = nightCost(cheapest?.berths ?? [], mattress);
  return cheapest && unpriced === 0 ? Math.ceil(cost / people) : undefined;
}

const reckoned = new WeakMap<House, Map<string, number | undefined>>();

/**
 * {@link lowestPersonPrice} of a house, or of some of its rooms. Reckoned once: a search asks for it again for every
 * choice that shows how many houses it would leave.
 */
export function housePersonPrice(house: House, people?: number, rooms = house.rooms): number | undefined {
  const prices = reckoned.get(house) ?? new Map<string, number | undefined>();
  reckoned.set(house, prices);
  const key = `${people ?? ''}:${rooms.map((room) => house.rooms.indexOf(room)).join()}`;
  if (!prices.has(key)) prices.set(key, lowestPersonPrice(rooms, people, house.mattress));
  return prices.get(key);
}
