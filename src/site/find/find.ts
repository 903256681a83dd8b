import { fits } from './fits.ts';
import type { House, Houses } from './house.ts';
import { lowestPersonPrice } from './person-price.ts';
import { type Search, searcher } from './search.ts';
import type { Order, Wish } from './wish.ts';

const byName = new Intl.Collator('vi');

/** Compares two houses; 0 leaves them in the recommended order. */
type Compare = (a: House, b: House, wish: Wish) => number;

const price = (house: House, { guests }: Wish) => lowestPersonPrice(house.rooms, guests) ?? Number.MAX_VALUE;

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

/** A finder for all houses of a directory. */
export function finderOf(all: Houses): Finder {
  const search: Search = searcher(all);
  // The same text is asked for again for every choice that shows how many houses it would leave.
  let last: { text: string; ranks: ReturnType<Search> } = { text: '', ranks: undefined };
  const ranksOf = (text: string) => {
    if (last.text !== text) last = { text, ranks: search(text) };
    return last.ranks;
  };
  const matching = (wish: Wish) => {
    const ranks = ranksOf(wish.text);
    return all.houses.filter((house) => (!ranks || ranks.has(house.slug)) && fits(house, wish));
  };
  return {
    ...all,
    count: (wish) => matching(wish).length,
    find(wish) {
      const ranks = ranksOf(wish.text);
      const compare: Compare =
        wish.order === 'recommended'
          ? (a, b) => (ranks?.get(a.slug) ?? 0) - (ranks?.get(b.slug) ?? 0)
          : comparisons[wish.order];
      return matching(wish).sort((a, b) => compare(a, b, wish));
    },
  };
}
