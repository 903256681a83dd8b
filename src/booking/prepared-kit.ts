import type { Listing, SiteEntry } from '../listings/entries.ts';
import { recentHouses } from '../listings/recent-houses.ts';
import { type BookingKit, bookingKit } from './kit.ts';
import { nearDuplicates } from './photo-pack/near-duplicates.ts';
import { orderedPictures } from './photo-pack/packed-pictures.ts';

const kitsOf = (site: Pick<SiteEntry, 'name'>) =>
  recentHouses(async (listing) => bookingKit(listing, site, await nearDuplicates(orderedPictures(listing))));

let known: { site: Pick<SiteEntry, 'name'>; kits: ReturnType<typeof kitsOf> } | undefined;

/**
 * The kit of a listing whose pictures have been compared with each other. Page, texts, JSON and pack share one: a listing
 * is prepared once for all of them.
 */
export function preparedKit(listing: Listing, site: Pick<SiteEntry, 'name'>): Promise<BookingKit> {
  if (known?.site !== site) known = { site, kits: kitsOf(site) };
  return known.kits(listing);
}
