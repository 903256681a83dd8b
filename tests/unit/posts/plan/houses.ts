import type { Listing } from '../../../../src/listings/entries.ts';
import { aListing, aVillage } from '../../../fixtures/listing.ts';

const template = aListing();

/** Houses of one village; `more` replaces keys of each. */
export function houses(count: number, village = 'ban-thu', more: Partial<Listing> = {}): Listing[] {
  const place = { ...aVillage(), slug: village, name: village };
  return Array.from({ length: count }, (_, index) => ({
    ...template,
    slug: `${village}-${index + 1}`,
    village: place,
    ...more,
  }));
}
