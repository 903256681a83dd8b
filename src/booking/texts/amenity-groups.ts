import type { HouseAmenity } from '../../homestay/amenity.ts';

/** Amenities that Booking.com asks in a form of their own. */
export const amenityGroups = {
  parking: ['car-parking', 'coach-parking', 'large-coach-parking', 'motorbike-parking'],
} as const satisfies Record<string, readonly HouseAmenity[]>;

/** Those of a group that the house has. */
export const amenitiesIn = <G extends keyof typeof amenityGroups>(
  group: G,
  amenities: readonly HouseAmenity[],
): (typeof amenityGroups)[G][number][] => amenityGroups[group].filter((key) => amenities.includes(key));
