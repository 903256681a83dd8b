import { calledName } from '../../listings/called-name.ts';
import type { Listing } from '../../listings/entries.ts';
import type { BookingLanguage } from '../../platforms/booking.ts';
import { calmName } from '../../prose/calm.ts';
import { type Host, hostOf } from '../../prose/host.ts';
import { properNamesOf } from '../../prose/owner/proper-names.ts';
import { fingerprint } from '../../prose/pick.ts';
import { type Place, placeOf } from '../../prose/place.ts';
import { asPhrase } from '../../prose/tidy.ts';
import { conformingName } from '../property-name.ts';
import { isClean } from '../rules/rules.ts';

/** A house as the texts of one language name it; what a rule objects to is not there. */
export interface House {
  listing: Listing;
  language: BookingLanguage;
  name: string | undefined;
  host: Host | undefined;
  /** Nothing where the village's name may not stand. */
  place: Place | undefined;
  /** Names that owners' texts keep in capitals. */
  properNames: string[];
}

const mayStand = (name: string) => Boolean(asPhrase(name)) && isClean(asPhrase(name));

/** Names a house for the texts of a language. */
export function houseOf(listing: Listing, language: BookingLanguage): House {
  const name = asPhrase(conformingName(calledName(listing), listing.kind).value);
  return {
    listing,
    language,
    name: mayStand(name) ? name : undefined,
    host: mayStand(calmName(listing.host.name)) ? hostOf(listing.host, language) : undefined,
    place: mayStand(calmName(listing.village.name)) ? placeOf(listing, language) : undefined,
    properNames: properNamesOf(listing, language),
  };
}

/** Whether one text names what the other does: `Nhà bà Diêu` holds `bà Diêu`. */
export const holds = (text: string | undefined, name: string): boolean =>
  Boolean(text?.toLowerCase().includes(name.toLowerCase()));

/** One of several ways to say something; a house always says it the same way, its neighbour perhaps another. */
export const oneOf = <T>({ listing }: House, ways: readonly [T, ...T[]]): T =>
  ways[fingerprint(listing.slug) % ways.length] ?? ways[0];
