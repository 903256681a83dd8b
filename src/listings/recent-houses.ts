import type { Listing } from './entries.ts';

/** Houses of which the large things that are made from them are kept at once: the pages of one come one after another. */
const most = 24;

/**
 * Remembers what is made from a house for the houses that were asked for last. A listing that has changed is another
 * object; `valid` says whether what was made still holds otherwise.
 */
export function recentHouses<T>(
  make: (listing: Listing) => T,
  valid: (listing: Listing) => readonly unknown[] = () => [],
): (listing: Listing) => T {
  const kept = new Map<Listing, { made: T; state: readonly unknown[] }>();
  return (listing) => {
    const known = kept.get(listing);
    const state = valid(listing);
    kept.delete(listing);
    const made = known?.state.every((each, index) => each === state[index]) ? known.made : make(listing);
    kept.set(listing, { made, state });
    const [oldest] = kept.keys();
    if (kept.size > most && oldest) kept.delete(oldest);
    return made;
  };
}
