import type { Room } from '../homestay/homestay.ts';
import type { Price, PriceUnit } from '../homestay/price.ts';

const shared: readonly PriceUnit[] = ['house', 'group'];

/**
 * Which units are named first: what one guest pays says most to most readers, then what is behind one door. House and
 * group are alike.
 */
const rank = (unit: PriceUnit) => (unit === 'person' ? 0 : shared.includes(unit) ? 2 : 1);

/**
 * The price a listing starts from, for cards and lists: the lowest night for everyone in the unit that says most,
 * and a group price only where there is no other.
 * @returns `undefined` when the owner has named no price
 */
export function startingPrice(rooms: Pick<Room, 'price'>[]): Price | undefined {
  const prices = rooms.flatMap(({ price }) => (price ? [price as Price] : []));
  const forAnyone = prices.filter(({ minimumGuests }) => !minimumGuests);
  const candidates = forAnyone.length ? forAnyone : prices;
  return candidates.toSorted((a, b) => rank(a.per) - rank(b.per) || a.amount - b.amount)[0];
}
