import type { HouseAmenity } from '../homestay/amenity.ts';

/** What guests choose a house by, the most telling first. What nearly every house has is not among it. */
const telling: HouseAmenity[] = [
  'boat-landing',
  'swimming',
  'kayak',
  'herbal-bath',
  'hearth',
  'fishing',
  'campfire',
  'cultural-evening',
  'local-guide',
  'foot-bath',
  'free-bicycles',
  'terrace',
  'garden',
  'bbq',
  'children-play',
  'air-conditioning',
  'bicycle-rental',
  'hot-shower',
  'wifi',
];

/** The few amenities that say most about a house, for its card; the owner's order decides among the others. */
export function tellingAmenities(amenities: readonly HouseAmenity[], count = 3): HouseAmenity[] {
  const rank = (key: HouseAmenity) => (telling.includes(key) ? telling.indexOf(key) : telling.length);
  return [...amenities].sort((a, b) => rank(a) - rank(b)).slice(0, count);
}
