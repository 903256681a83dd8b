import type { Listing, SiteEntry } from '../listings/entries.ts';
import { type BookingKit, bookingKit } from './kit.ts';
import { nearDuplicates } from './photo-pack/near-duplicates.ts';
import { orderedPictures } from './photo-pack/packed-pictures.ts';

const prepared = new WeakMap<Listing, Promise<BookingKit>>();

/**
 * The kit of a listing whose pictures have been compared with each other. Page, texts, JSON and pack share one: a listing
 * is prepared once per build, and forgotten with it.
 */
export function preparedKit(listing: Listing, site: Pick<SiteEntry, 'name'>): Promise<BookingKit> {
  const known = prepared.get(listing);
  if (known) return known;
  const fresh = nearDuplicates(orderedPictures(listing)).then((duplicates) =>
    bookingKit(listing, site, duplicates),
  );
  prepared.set(listing, fresh);
  return fresh;
}
