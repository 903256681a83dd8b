import { calledName } from '../../listings/called-name.ts';
import type { Listing } from '../../listings/entries.ts';
import type { BookingLanguage } from '../../platforms/booking.ts';
import { calmName } from '../../prose/calm.ts';
import { type Host, hostOf } from '../../prose/host.ts';
import { bareNames } from '../../prose/host-name.ts';
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
  /** Who they are, without titles. */
  persons: string[];
  /** Nothing where the village's name may not stand. */
  place: Place | undefined;
  /** Names that owners' texts keep in capitals. */
  properNames: string[];
}

const mayStand = (name: string) => Boolean(asPhrase(name)) && isClean(asPhrase(name));

/** Names a house for the texts of a language. */
export function houseOf(listing: Listing, language: BookingLanguage): House {
  const name = asPhrase(conformingName(calledName(listing), listing.kind).value);
  const hostName = calmName(asPhrase(listing.host.name));
  return {
    listing,
    language,
    name: mayStand(name) ? name : undefined,
    host: mayStand(hostName) ? hostOf(listing.host, language) : undefined,
    persons: bareNames(hostName),
    place: mayStand(calmName(listing.village.name)) ? placeOf(listing, language) : undefined,
    properNames: properNamesOf(listing, language),
  };
}

const wordsOf = (text: string) =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;

/** Whether a text has these words in a row: `Nhà bà Diêu` holds `Diêu`. */
export const holds = (text: string | undefined, words: string): boolean =>
  Boolean(text && words && wordsOf(text).includes(wordsOf(words)));

/** Whether two texts have three words in a row alike: they tell the same. */
export const tellsTheSame = (one: string, other: string): boolean => {
  const words = wordsOf(one).trim().split(' ');
  return words.some((_, at) => at > 1 && holds(other, words.slice(at - 2, at + 1).join(' ')));
};

/** Whether the house's name says already whose it is. */
export const isNamedAfterHost = ({ name, persons }: House): boolean =>
  persons.every((person) => holds(name, person));

/** One of several ways to say something; a house always says it the same way, its neighbour perhaps another. */
export const oneOf = <T>({ listing }: House, ways: readonly [T, ...T[]]): T =>
  ways[fingerprint(listing.slug) % ways.length] ?? ways[0];
