import type { Listing } from '../listings/entries.ts';
import { isMade, noteUnmade, type Output } from './unmade.ts';

/**
 * The houses for which an output can be made. What takes long is made here, once, and taken from here by every page: a
 * house at which that fails has no such pages, and the others have theirs.
 */
export async function madeWith(
  houses: readonly Listing[],
  output: Output,
  make: (house: Listing) => unknown,
): Promise<Listing[]> {
  const made: Listing[] = [];
  for (const house of houses) {
    const entry = `homestays/${house.slug}`;
    if (!isMade(entry, output)) continue;
    try {
      await make(house);
      made.push(house);
    } catch (fault) {
      noteUnmade({ entry, name: house.name, output, fault });
    }
  }
  return made;
}
