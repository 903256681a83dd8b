import type { Listing } from '../listings/entries.ts';

/** So many are shown below a house. */
const most = 3;

/**
 * Houses to look at besides one: first those of its village, then those that follow it in the list, so that each house
 * is named by as many others as any.
 */
export function otherHouses(
  listing: Pick<Listing, 'slug' | 'village'>,
  listings: readonly Listing[],
): Listing[] {
  const at = listings.findIndex(({ slug }) => slug === listing.slug);
  const following = [...listings.slice(at + 1), ...listings.slice(0, Math.max(at, 0))];
  const isNeighbour = ({ village }: Listing) => village.slug === listing.village.slug;
  const neighbours = following.filter(isNeighbour);
  return [...neighbours, ...following.filter((other) => !isNeighbour(other))].slice(0, most);
}
