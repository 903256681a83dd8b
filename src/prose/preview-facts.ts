import { mealKinds } from '../homestay/meal.ts';
import type { Price } from '../homestay/price.ts';
import { spokenLanguages } from '../homestay/spoken-language.ts';
import { capacity } from '../listings/capacity.ts';
import type { Listing } from '../listings/entries.ts';
import { startingPrice } from '../listings/starting-price.ts';
import { roomsText } from './rooms-text.ts';
import type { ListingWords } from './vi/listing-words.ts';

/** One of the things that one wants to know first about a house. */
export interface Fact {
  label: string;
  /** Price of a night, or words. */
  value: Price | string;
}

/** What one wants to know first, in the order in which pages say it. */
export function factsOf(listing: Listing, w: ListingWords): Fact[] {
  const { village, rooms, meals, host } = listing;
  const daily = meals.filter(({ kind }) => kind === 'breakfast' || kind === 'lunch' || kind === 'dinner');
  const mealNames = (daily.length ? daily : meals).map(({ kind }) => w.label(mealKinds[kind]));
  const spoken = host.languages.map((key) => w.label(spokenLanguages[key]).replace(/^tiếng /, ''));
  return [
    { label: w.homestay.priceFrom, value: startingPrice(rooms) ?? w.price.ask },
    { label: w.homestay.guests, value: w.count.guests(capacity(rooms)) },
    { label: w.homestay.rooms, value: roomsText(rooms, w) },
    { label: w.homestay.village, value: village.name },
    ...(meals.length ? [{ label: w.homestay.meals, value: sentence(mealNames.join(', ')) }] : []),
    { label: w.homestay.spoken, value: spoken.join(', ') },
  ];
}

const sentence = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1).toLowerCase();
