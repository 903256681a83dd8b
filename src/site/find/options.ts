import { houseAmenities } from '../../homestay/amenity.ts';
import { experienceKinds } from '../../homestay/experience.ts';
import type { Label } from '../../homestay/language.ts';
import { mealKinds } from '../../homestay/meal.ts';
import { roomTypes } from '../../homestay/room.ts';
import { spokenLanguages } from '../../homestay/spoken-language.ts';
import type { Listing } from '../../listings/entries.ts';
import type { ListingWords } from '../../prose/vi/listing-words.ts';
import { tellingAmenities } from '../telling-amenities.ts';
import type { House } from './house.ts';
import { lowestPersonPrice } from './person-price.ts';
import type { ListAspect } from './wish.ts';

/** One key that can be chosen. */
export interface Option {
  key: string;
  label: string;
}

/** What can be chosen in each list: only what some house has. What tells most about a house comes first. */
export function optionsOf(
  listings: Listing[],
  houses: House[],
  w: Pick<ListingWords, 'label'>,
): Record<ListAspect, Option[]> {
  const villages = new Map(listings.map(({ village }) => [village.slug, village.name]));
  const byName = new Intl.Collator('vi');
  const amenities = [...new Set(listings.flatMap((listing) => listing.amenities))];
  const used = (table: Record<string, Label>, keysOf: (house: House) => string[]): Option[] => {
    const keys = new Set(houses.flatMap(keysOf));
    return Object.entries(table).flatMap(([key, words]) =>
      keys.has(key) ? [{ key, label: w.label(words) }] : [],
    );
  };
  return {
    villages: [...villages]
      .map(([key, label]) => ({ key, label }))
      .sort((a, b) => byName.compare(a.label, b.label)),
    rooms: used(roomTypes, ({ rooms }) => rooms.map(({ type }) => type)),
    meals: used(mealKinds, ({ meals }) => meals),
    // The minibus has a choice of its own.
    offers: tellingAmenities(
      amenities.filter((key) => key !== 'coach-parking'),
      amenities.length,
    ).map((key) => ({ key, label: w.label(houseAmenities[key]) })),
    languages: used(spokenLanguages, ({ languages }) => languages),
    experiences: used(experienceKinds, ({ experiences }) => experiences),
  };
}

/** Amounts that people think in, in whole đồng. */
const round = [50, 75, 100, 120, 150, 200, 250, 300, 400, 500, 700, 1000, 1500, 2000].map(
  (thousand) => thousand * 1000,
);

/**
 * Up to four prices to choose as the most one person pays, in whole đồng: round amounts spread over the houses' lowest
 * prices. Each leaves some house and leaves out another.
 */
export function priceSteps(houses: House[]): number[] {
  const lowest = houses
    .map(({ rooms }) => lowestPersonPrice(rooms))
    .filter((price) => price !== undefined)
    .sort((a, b) => a - b);
  const useful = round.filter((step) => lowest[0]! <= step && step < lowest.at(-1)!);
  const spread = [0.15, 0.4, 0.65, 0.9].map((share) => lowest[Math.floor(share * lowest.length)]!);
  const near = spread.flatMap((price) => useful.find((step) => step >= price) ?? []);
  return [...new Set(near)];
}
