import type { Listing } from '../listings/entries.ts';
import { type FailedCards, snapshot } from './snapshot.ts';

/** Remembers what is made from a house for as long as the house is the same, and the same of its cards have failed. */
export function perHouse<T, More extends unknown[]>(
  make: (listing: Listing, ...more: More) => T,
): (listing: Listing, ...more: More) => T {
  const kept = new WeakMap<Listing, { failed: FailedCards | undefined; made: T }>();
  return (listing, ...more) => {
    const failed = snapshot().failedCards.get(listing.slug);
    const known = kept.get(listing);
    if (known && known.failed === failed) return known.made;
    const made = make(listing, ...more);
    kept.set(listing, { failed, made });
    return made;
  };
}
