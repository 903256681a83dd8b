import { fits } from './fits.ts';
import type { House, Houses } from './house.ts';
import { housePersonPrice } from './person-price.ts';
import { type Reading, readerOf } from './reading.ts';
import { searcher } from './search.ts';
import type { Order, Wish } from './wish.ts';

const byName = new Intl.Collator('vi');

/** Compares two houses; 0 leaves them in the recommended order. */
type Compare = (a: House, b: House, wish: Wish) => number;

const price = (house: House, { guests }: Wish) => housePersonPrice(house, guests) ?? Number.MAX_VALUE;

const comparisons: Record<Exclude<Order, 'recommended'>, Compare> = {
  price: (a, b, wish) => price(a, wish) - price(b, wish),
  capacity: (a, b) => b.capacity - a.capacity,
  name: (a, b) => byName.compare(a.name, b.name),
};

/** Finds houses. Made once for a directory, asked many times. */
export interface Finder extends Houses {
  /** The houses that have everything asked for, in the order asked for. */
  find(wish: Wish): House[];
  /** How many these are. */
  count(wish: Wish): number;
}

const least = (a = Number.POSITIVE_INFINITY, b = Number.POSITIVE_INFINITY) =>
  Math.min(a, b) === Number.POSITIVE_INFINITY ? undefined : Math.min(a, b);

/** A wish with the amounts that stand in its text; of two the stricter counts. */
const withAmounts = (wish: Wish, { guests, price }: Reading): Wish => ({
  ...wish,
  guests: Math.max(wish.guests ?? 0, guests ?? 0) || undefined,
  price: least(wish.price, price),
});

/** A finder for all houses of a directory. */
export function finderOf(all: Houses): Finder {
  const read = readerOf(searcher(all));
  // The same text is asked for again for every choice that shows how many houses it would leave.
  let last = { text: '', reading: read('') };
  const readingOf = (text: string) => {
    if (last.text !== text) last = { text, reading: read(text) };
    return last.reading;
  };
  const matching = (wish: Wish, reading: Reading) => {
    const asked = withAmounts(wish, reading);
    return all.houses.filter(
      (house) => (!reading.ranks || reading.ranks.has(house.slug)) && fits(house, asked),
    );
  };
  return {
    ...all,
    count: (wish) => matching(wish, readingOf(wish.text)).length,
    find(wish) {
      const reading = readingOf(wish.text);
      const order = reading.cheap && wish.order === 'recommended' ? 'price' : wish.order;
      const compare: Compare =
        order === 'recommended'
          ? (a, b) => (reading.ranks?.get(a.slug) ?? 0) - (reading.ranks?.get(b.slug) ?? 0)
          : comparisons[order];
      const asked = withAmounts(wish, reading);
      return matching(wish, reading).sort((a, b) => compare(a, b, asked));
    },
  };
}
