import { amenities } from '../../homestay/amenity.ts';
import { experienceKinds } from '../../homestay/experience.ts';
import { kinds } from '../../homestay/homestay.ts';
import type { Label } from '../../homestay/language.ts';
import { mealKinds } from '../../homestay/meal.ts';
import { bathrooms, roomTypes } from '../../homestay/room.ts';
import { spokenLanguages } from '../../homestay/spoken-language.ts';
import type { Listing } from '../../listings/entries.ts';
import { fold, syllables } from './fold.ts';
import type { Vocabulary } from './house.ts';
import { otherNames } from './other-names.ts';

/** A key that some house has, with the words it is found by. */
type Entry = readonly [key: string, words: readonly (string | undefined)[]];

const named = (key: string, { vi, en }: Label): Entry => [key, [vi, en, ...(otherNames[key] ?? [])]];

/** Entries as a table, each word once; keys in the order in which they first came. */
function table(entries: Entry[]): Record<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const [key, words] of entries) {
    const known = found.get(key) ?? new Set();
    for (const word of words) if (word) known.add(word);
    found.set(key, known);
  }
  return Object.fromEntries([...found].map(([key, words]) => [key, [...words]]));
}

/** A village as people call it, without the word for what it is: `huyện Na Hang` → `na hang`. */
const bare = (name: string) => fold(name).replace(/^(thon|ban|lang|xa|huyen|thi tran|thi xa|tinh) /, '');

/**
 * The names of a village's sights. Where one holds the name of a village, commune or district it is written without
 * blanks, so that it is only found as a whole: who looks for Na Hang does not mean every village at Lake Na Hang.
 */
function sightsOf(listings: Listing[]): Entry[] {
  const villages = new Set(listings.map(({ village }) => village));
  const places = new Set(
    [...villages].flatMap(({ name, commune, aliases }) => [name, commune, ...aliases].map(bare)),
  );
  const whole = (name: string | undefined) => {
    const words = name && syllables(name).join(' ');
    const isPlace = words && [...places].some((place) => ` ${words} `.includes(` ${place} `));
    return isPlace ? words.replaceAll(' ', '') : name;
  };
  return [...villages].map(({ slug, sights }) => [
    slug,
    sights.flatMap(({ name }) => [whole(name.vi), whole(name.en)]),
  ]);
}

/**
 * The words by which published houses are found apart from their own names: of their village with its former names
 * and its sights, and of what they offer. In every site language at once, because a tourist mixes them. Only keys that some house has.
 */
export const vocabularyOf = (listings: Listing[]): Vocabulary => ({
  villages: table(
    listings.map(({ village }) => [
      village.slug,
      [
        village.name,
        `xã ${village.commune}`,
        `${village.commune} commune`,
        `tỉnh ${village.province}`,
        `${village.province} province`,
        ...village.aliases,
      ],
    ]),
  ),
  sights: table(sightsOf(listings)),
  kinds: table(listings.map(({ kind }) => named(kind, kinds[kind]))),
  rooms: table(listings.flatMap(({ rooms }) => rooms.map(({ type }) => named(type, roomTypes[type])))),
  meals: table(listings.flatMap(({ meals }) => meals.map(({ kind }) => named(kind, mealKinds[kind])))),
  offers: table(
    listings
      .flatMap((listing) => [listing.amenities, ...listing.rooms.map((room) => room.amenities)].flat())
      .map((key) => named(key, amenities[key])),
  ),
  languages: table(
    listings.flatMap(({ host }) => host.languages.map((key) => named(key, spokenLanguages[key]))),
  ),
  experiences: table(
    listings.flatMap(({ experiences }) =>
      experiences.flatMap(({ experience: { kind, name } }) => [
        named(kind, experienceKinds[kind]),
        [kind, [name.vi, name.en]] as const,
      ]),
    ),
  ),
  traits: table([
    named('privateBathroom', bathrooms.private),
    named('children', { vi: 'Hợp với trẻ em', en: 'Suitable for children' }),
  ]),
});
