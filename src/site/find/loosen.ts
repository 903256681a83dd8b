import type { Finder } from './find.ts';
import { anyOf, type Condition, conditionsOf, type Wish, without } from './wish.ts';

/** What not to ask for any longer, and how many houses are found then. */
export interface Loosening {
  /** One thing, or two where no single one helps. */
  conditions: Condition[];
  /** At least 1. */
  count: number;
}

/** A list of which one key is enough is loosened as a whole: with fewer keys it would only be tighter. */
function looseable(wish: Wish): Condition[] {
  const conditions = conditionsOf(wish).map((each) =>
    (anyOf as readonly string[]).includes(each.aspect) ? { aspect: each.aspect } : each,
  );
  return [...new Map(conditions.map((each) => [`${each.aspect} ${each.key ?? ''}`, each])).values()];
}

/**
 * What to leave out of a wish that finds nothing, the most helpful first; at equal numbers in the order of the form.
 * Empty when more than two things stand in the way.
 */
export function loosenings(finder: Finder, wish: Wish): Loosening[] {
  const single = looseable(wish);
  const pairs = single.flatMap((first, index) => single.slice(index + 1).map((second) => [first, second]));
  for (const ways of [single.map((each) => [each]), pairs]) {
    const helpful = ways
      .map((conditions) => ({ conditions, count: finder.count(conditions.reduce(without, wish)) }))
      .filter(({ count }) => count > 0);
    if (helpful.length) return helpful.sort((a, b) => b.count - a.count);
  }
  return [];
}
