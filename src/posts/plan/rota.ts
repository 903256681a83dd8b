import { fingerprint } from '../../prose/pick.ts';

/** When each house of a village has its turn. */
export interface Rota {
  /** Weeks in which every house has exactly one turn; then it begins again. */
  round: number;
  /** Week of the round in which a house has its turn, from 0. */
  places: Map<string, number>;
}

/** Posts a week that a team can make for one village before a round grows longer. */
const aWeek = 3;
const shortestRound = 2;
/** A house waits half a year at most, however many they are. */
const longestRound = 32;

/**
 * Turns by lot. Every house has one turn in a round, so none waits longer than another. Rounds double when there are
 * more houses than a team can post in one; a house then keeps every second of its turns.
 *
 * A house wants the week that its own lot names and, where that is full, the next one with room; houses choose in the
 * order of another lot. So a new house moves only the few that stand between its place and the next free one (4 in 100
 * on average), and it does not matter who was there first.
 */
export function rotaOf(slugs: readonly string[]): Rota {
  let round = shortestRound;
  while (slugs.length > round * aWeek && round < longestRound) round *= 2;
  const room = Math.ceil(slugs.length / round);
  const taken = new Array<number>(round).fill(0);
  const places = new Map<string, number>();
  const byLot = slugs.toSorted((a, b) => fingerprint(a) - fingerprint(b) || (a < b ? -1 : 1));
  for (const slug of byLot) {
    let week = fingerprint(`${slug} week`) % round;
    while ((taken[week] ?? 0) >= room) week = (week + 1) % round;
    taken[week] = (taken[week] ?? 0) + 1;
    places.set(slug, week);
  }
  return { round, places };
}
