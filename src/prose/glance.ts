import { constructions } from '../homestay/construction.ts';
import { payments } from '../homestay/house-rules.ts';
import { internetAreas } from '../homestay/internet.ts';
import type { Language } from '../homestay/language.ts';
import { mealKinds } from '../homestay/meal.ts';
import { parkingPlaces } from '../homestay/parking.ts';
import { chargedAmount, money } from '../homestay/price.ts';
import { spokenLanguages } from '../homestay/spoken-language.ts';
import { capacity } from '../listings/capacity.ts';
import type { Listing } from '../listings/entries.ts';
import { cookedMeals } from './menu.ts';
import { roomsText } from './rooms-text.ts';
import type { ListingWords } from './vi/listing-words.ts';

/** One thing that one wants to know at once about a house. */
export interface Glimpse {
  /** Name of a Lucide icon. */
  icon: string;
  label: string;
  text: string;
}

const sentence = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

function bathrooms({ rooms }: Listing, w: ListingWords): string {
  const single = rooms.filter(({ type }) => type !== 'whole-house');
  const shown = single.length ? single : rooms;
  const own = shown.filter(({ bathroom }) => bathroom === 'private');
  return w.glance.privateBaths(own.length === shown.length, roomsText(own, w));
}

/** What something costs a day; nothing where nobody has said. */
function perDay(
  { free, pricePerDay }: { free?: boolean | undefined; pricePerDay?: number | undefined },
  w: ListingWords,
  language: Language,
): string | undefined {
  const amount = chargedAmount(free, pricePerDay);
  if (amount === undefined) return undefined;
  return amount === 0 ? w.glance.free : w.glance.perDay(money(amount, language));
}

function wifi({ internet, amenities }: Listing, w: ListingWords, language: Language): string | undefined {
  if (!internet) return amenities.includes('wifi') ? w.glance.yes : undefined;
  return [w.label(internetAreas[internet.where]), perDay(internet, w, language)].filter(Boolean).join(', ');
}

function parking(
  { parking: place, amenities }: Listing,
  w: ListingWords,
  language: Language,
): string | undefined {
  const vehicles = [
    amenities.includes('motorbike-parking') && w.glance.motorbikes,
    amenities.includes('car-parking') && w.glance.cars,
    amenities.includes('coach-parking') && w.glance.coaches,
    amenities.includes('large-coach-parking') && w.glance.largeCoaches,
  ].filter(Boolean);
  const parts = [
    place && w.label(parkingPlaces[place.where]),
    vehicles.join(', '),
    place && perDay(place, w, language),
    place?.bookAhead && w.glance.bookAhead,
  ].filter(Boolean);
  return parts.length ? parts.join('; ') : undefined;
}

const mealNames = (listing: Listing, w: ListingWords) =>
  cookedMeals(listing)
    .map((kind) => w.label(mealKinds[kind]).toLowerCase())
    .join(', ');

/** What one wants to know at once about a house: only what its owner has said, in the order of asking. */
export function glimpsesOf(listing: Listing, w: ListingWords): Glimpse[] {
  const { rooms, host, houseRules, construction } = listing;
  const { checkIn, children } = houseRules;
  const h = w.homestay;
  const rows: [icon: string, label: string, text: string | undefined][] = [
    ['users', h.guests, w.count.guests(capacity(rooms))],
    ['bed-double', h.rooms, roomsText(rooms, w)],
    ['house', w.glance.construction, construction && w.label(constructions[construction])],
    ['bath', w.glance.bathroom, bathrooms(listing, w)],
    ['utensils', h.meals, mealNames(listing, w)],
    ['wifi', w.glance.wifi, wifi(listing, w, w.language)],
    ['square-parking', w.glance.parking, parking(listing, w, w.language)],
    ['log-in', h.checkIn, checkIn.until ? h.between(checkIn.from, checkIn.until) : h.from(checkIn.from)],
    [
      'languages',
      h.spoken,
      host.languages.map((key) => w.label(spokenLanguages[key]).replace(/^tiếng /, '')).join(', '),
    ],
    [
      'baby',
      h.children,
      children.welcome
        ? children.freeUnder
          ? w.glance.freeUnder(children.freeUnder)
          : h.childrenWelcome
        : h.childrenNo,
    ],
    ['banknote', h.payment, houseRules.payment.map((way) => w.label(payments[way])).join(' · ')],
  ];
  return rows.flatMap(([icon, label, text]) => (text ? [{ icon, label, text: sentence(text) }] : []));
}
