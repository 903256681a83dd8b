import type { Room } from '../homestay/homestay.ts';
import type { Price, PriceUnit } from '../homestay/price.ts';

/** Order in which units are named first: what one guest pays says most to most readers. */
const preference: PriceUnit[] = ['person', 'room', 'house', 'group'];

/**
 * The price a listing starts from, for cards and lists: the lowest night for everyone in the unit that says most,
 * and a group price only where there is no other.
 * @returns `undefined` when the owner has named no price
 */
export function startingPrice(rooms: Pick<Room, 'price'>[]): Price | undefined {
  const prices = rooms.flatMap(({ price }) => (price ? [price as Price] : []));
  const forAnyone = prices.filter(({ minimumGuests }) => !minimumGuests);
  const candidates = forAnyone.length ? forAnyone : prices;
  return candidates.toSorted(
    (a, b) => preference.indexOf(a.per) - preference.indexOf(b.per) || a.amount - b.amount,
  )[0];
}
