import type { HouseAmenity } from '../../homestay/amenity.ts';

/** Where guests meet an amenity, in the order in which a text names them. Meals and rooms tell the rest themselves. */
export const amenityGroups = {
  inside: [
    'wifi',
    'hot-shower',
    'air-conditioning',
    'shared-kitchen',
    'shared-lounge',
    'hearth',
    'step-free',
    'children-play',
    'luggage-storage',
    'first-aid',
    'fire-extinguisher',
  ],
  parking: ['car-parking', 'coach-parking', 'large-coach-parking', 'motorbike-parking'],
  outside: [
    'garden',
    'terrace',
    'outdoor-furniture',
    'campfire',
    'bbq',
    'boat-landing',
    'kayak',
    'swimming',
    'fishing',
  ],
  service: [
    'pick-up',
    'local-guide',
    'cultural-evening',
    'herbal-bath',
    'foot-bath',
    'free-bicycles',
    'bicycle-rental',
    'motorbike-rental',
    'laundry',
    'souvenir-shop',
    'karaoke',
  ],
} as const satisfies Record<string, readonly HouseAmenity[]>;

/** A group of amenities. */
export type AmenityGroup = keyof typeof amenityGroups;

/** The amenities of a group that the house has, most important first. */
export const amenitiesIn = <G extends AmenityGroup>(
  group: G,
  amenities: readonly HouseAmenity[],
): (typeof amenityGroups)[G][number][] =>
  (amenityGroups[group] as readonly (typeof amenityGroups)[G][number][]).filter((key) =>
    amenities.includes(key),
  );
