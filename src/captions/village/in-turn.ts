import { preferred } from '../../prose/pick.ts';

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));

/**
 * Who is named in a turn. In a round of turns each is named as often as the others, and at no time two have been named
 * more than once more often than another; every round has an order of its own, by lot, so that others stand side by side.
 * @param most how many at most in one turn
 * @param turn 0, 1, 2 …
 */
export function inTurn<T extends { slug: string }>(
  houses: readonly T[],
  most: number,
  seed: string,
  turn: number,
): T[] {
  const all = houses.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  if (all.length === 0) return [];
  const each = Math.min(most, all.length);
  const round = all.length / commonDivisor(all.length, each);
  const at = Math.trunc(turn);
  const order = preferred(all, `${seed}/round ${Math.floor(at / round)}`, 0);
  const start = (((at % round) + round) % round) * each;
  return Array.from({ length: each }, (_, index) => order[(start + index) % order.length] as T);
}
