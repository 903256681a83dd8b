import type { Position } from '../../homestay/position.ts';
import type { Listing, VillageEntry } from '../../listings/entries.ts';
import type { Thing } from './thing.ts';

/** A point that may be shown as it is. */
export const pointThing = ({ latitude, longitude }: Position): Thing => ({
  '@type': 'GeoCoordinates',
  latitude,
  longitude,
});

/** Where a house is, as exactly as its owner allows: a point, or a circle of a kilometre round a rounded one. */
export function houseGeo({ position }: Pick<Listing, 'position'>): Thing | undefined {
  if (!position) return undefined;
  return position.precision === 'exact'
    ? pointThing(position)
    : { '@type': 'GeoCircle', geoMidpoint: pointThing(position), geoRadius: 1000 };
}

/** Postal address on two administrative levels; without a street where there is none. */
export const addressThing = ({ commune, province }: VillageEntry, street?: string): Thing => ({
  '@type': 'PostalAddress',
  streetAddress: street,
  addressLocality: commune,
  addressRegion: province,
  addressCountry: 'VN',
});
