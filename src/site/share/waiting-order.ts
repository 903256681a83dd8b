/** A house in the overview, as far as its order asks. */
interface Waiting {
  /** Instant of its last post (ISO 8601); absent when it was never posted. */
  last?: string | undefined;
}

/**
 * Houses by how long they have waited for a post: those that were never posted first, then the longest ago. Houses
 * that waited alike keep their order.
 */
export const byWaiting = <H extends Waiting>(houses: readonly H[]): H[] =>
  [...houses].sort(({ last: one = '' }, { last: other = '' }) => (one < other ? -1 : one > other ? 1 : 0));
