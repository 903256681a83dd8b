import type { Listing } from '../../listings/entries.ts';
import {
  type BookingLanguage,
  bookingLanguages,
  bookingTextLengths,
  type TextLength,
} from '../../platforms/booking.ts';
import { compose } from './draft.ts';
import { host } from './host.ts';
import { houseOf } from './house.ts';
import { neighbourhood } from './neighbourhood.ts';
import { property } from './property.ts';
import { room } from './room.ts';

/** The texts of a listing in one language. An empty text means that nothing can be told. */
export interface Descriptions {
  property: string;
  neighbourhood: string;
  host: string;
  /** By the `id` of the room. */
  rooms: Record<string, string>;
}

/**
 * Plain texts in complete sentences: what owners tell, as far as the rules allow it, and facts that no tick box holds,
 * for Booking.com builds its own page of those. The same listing always gets the same words. English texts hold an
 * owner's words only where somebody has translated them.
 */
export function describe(
  listing: Listing,
  language: BookingLanguage,
  length: TextLength = 'standard',
): Descriptions {
  const house = houseOf(listing, language);
  const most = (kind: keyof typeof bookingTextLengths) => bookingTextLengths[kind][length];
  return {
    property: compose(property(house), most('property')),
    neighbourhood: compose(neighbourhood(house), most('neighbourhood')),
    host: compose(host(house), most('host')),
    rooms: Object.fromEntries(
      listing.rooms.map((each) => [each.id, compose(room(house, each), most('room'))]),
    ),
  };
}

/** The texts in every language of the site. */
export const descriptionsOf = (
  listing: Listing,
  length: TextLength = 'standard',
): Record<BookingLanguage, Descriptions> =>
  Object.fromEntries(
    bookingLanguages.map((language) => [language, describe(listing, language, length)]),
  ) as Record<BookingLanguage, Descriptions>;
