import { type TextLanguage, textLanguageKeys } from '../../homestay/language.ts';
import type { Listing } from '../../listings/entries.ts';
import { bookingTextLengths, type TextLength } from '../../platforms/booking.ts';
import { compose } from './draft.ts';
import { english } from './english.ts';
import { ownerPhrase, ownerSentences } from './owner-words.ts';
import { stayOf } from './stay.ts';
import { vietnamese } from './vietnamese.ts';
import type { Writer } from './writer.ts';

/** The texts of a listing in one language. An empty text means that nothing can be told. */
export interface Descriptions {
  property: string;
  neighbourhood: string;
  host: string;
  /** By the `id` of the room. */
  rooms: Record<string, string>;
}

const writers: Record<TextLanguage, Writer> = { vi: vietnamese, en: english };

/**
 * Plain texts in complete sentences, made from the facts and from those sentences of the owners that the rules allow.
 * The same listing always gets the same words. English texts hold an owner's words only where somebody has translated them.
 */
export function describe(
  listing: Listing,
  language: TextLanguage,
  length: TextLength = 'standard',
): Descriptions {
  const stay = stayOf(listing, language);
  const writer = writers[language];
  const most = (kind: keyof typeof bookingTextLengths) => bookingTextLengths[kind][length];
  const rooms = listing.rooms.map((room) => {
    const owner = {
      about: ownerSentences(room.about, language),
      includes: ownerPhrase(room.price?.includes, language),
    };
    return [room.id, compose(writer.room(stay, room, owner), most('room'))] as const;
  });
  return {
    property: compose(writer.property(stay), most('property')),
    neighbourhood: compose(writer.neighbourhood(stay), most('neighbourhood')),
    host: compose(writer.host(stay), most('host')),
    rooms: Object.fromEntries(rooms),
  };
}

/** The texts in every language of the site. */
export const descriptionsOf = (
  listing: Listing,
  length: TextLength = 'standard',
): Record<TextLanguage, Descriptions> =>
  Object.fromEntries(
    textLanguageKeys.map((language) => [language, describe(listing, language, length)]),
  ) as Record<TextLanguage, Descriptions>;
