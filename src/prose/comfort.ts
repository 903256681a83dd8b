import type { HouseAmenity } from '../homestay/amenity.ts';
import type { TextLanguage } from '../homestay/language.ts';
import type { HouseThing } from './nouns.ts';
import { nounsIn } from './nouns-in.ts';

/**
 * What makes a stay easy, in the order in which guests ask for it. Where a larger thing implies a smaller one, the
 * smaller is not said (`unless`).
 */
const comforts: { amenity: HouseThing; unless?: HouseThing[] }[] = [
  { amenity: 'hot-shower' },
  { amenity: 'wifi' },
  { amenity: 'boat-landing' },
  { amenity: 'air-conditioning' },
  { amenity: 'large-coach-parking' },
  { amenity: 'coach-parking', unless: ['large-coach-parking'] },
  { amenity: 'car-parking', unless: ['coach-parking', 'large-coach-parking'] },
  { amenity: 'motorbike-parking', unless: ['car-parking'] },
  { amenity: 'shared-kitchen' },
  { amenity: 'children-play' },
  { amenity: 'laundry' },
];

/** The comforts of a house as they stand after “there is”, at most four. */
export const comfortFacts = (amenities: HouseAmenity[], language: TextLanguage): string[] =>
  comforts
    .filter(
      ({ amenity, unless }) =>
        amenities.includes(amenity) && !unless?.some((larger) => amenities.includes(larger)),
    )
    .map(({ amenity }) => nounsIn[language].things[amenity])
    .slice(0, 4);
