import type { HouseAmenity } from '../../homestay/amenity.ts';
import type { Facts } from '../facts/facts.ts';
import type { Told } from '../pattern.ts';

const evenings: HouseAmenity[] = [
  'hearth',
  'campfire',
  'bbq',
  'cultural-evening',
  'herbal-bath',
  'foot-bath',
];

/** What has been told of a house once a thing that it offers has been named: its evenings, or all there is to do. */
export function toldBy(amenity: HouseAmenity, { experiences }: Facts): Told[] {
  if (evenings.includes(amenity)) return ['evening'];
  return experiences.length ? [] : ['experience'];
}
