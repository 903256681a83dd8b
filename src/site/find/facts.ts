import { takesCoaches } from '../../homestay/amenity.ts';
import type { Room } from '../../homestay/homestay.ts';
import { capacity } from '../../listings/capacity.ts';
import type { Listing } from '../../listings/entries.ts';
import { mattressPrice } from '../stay-price/mattress-price.ts';
import type { House, RoomFacts } from './house.ts';

const unique = (keys: string[]) => [...new Set(keys)];

function roomFacts({ type, bathroom, count, guests, price }: Room): RoomFacts {
  const night = price && { amount: price.amount, per: price.per, minimumGuests: price.minimumGuests };
  return { type, privateBathroom: bathroom === 'private', count, guests, price: night };
}

/** What a search knows about a listing. */
export const factsOf = (listing: Listing): House => ({
  slug: listing.slug,
  name: listing.name,
  host: listing.host.name,
  village: listing.village.slug,
  kind: listing.kind,
  capacity: capacity(listing.rooms),
  rooms: listing.rooms.map(roomFacts),
  mattress: mattressPrice(listing.houseRules),
  meals: unique(listing.meals.map(({ kind }) => kind)),
  offers: unique([...listing.amenities, ...listing.rooms.flatMap(({ amenities }) => amenities)]),
  languages: [...listing.host.languages],
  experiences: unique(listing.experiences.map(({ experience }) => experience.kind)),
  children: listing.houseRules.children.welcome,
  coach: takesCoaches(listing.amenities),
});
