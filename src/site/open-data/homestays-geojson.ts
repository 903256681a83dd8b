import type { Directory } from '../../listings/entries.ts';
import { publishedHomestayOf } from './homestays-json.ts';

/** A house on a map (RFC 7946). `precision` says whether the point is the house or only near it. */
export interface HouseFeature {
  type: 'Feature';
  id: string;
  geometry: { type: 'Point'; coordinates: [longitude: number, latitude: number] };
  properties: Record<string, unknown>;
}

/** What `/api/homestays.geojson` holds: the houses whose owners show a position. */
export function homestaysGeojson({ site, listings }: Pick<Directory, 'site' | 'listings'>): {
  type: 'FeatureCollection';
  features: HouseFeature[];
} {
  const features = listings.flatMap((listing): HouseFeature[] => {
    const { id, position, sample, name, kind, urls, village, guests, startingPrice } = publishedHomestayOf(
      listing,
      site,
    );
    if (!position) return [];
    const { latitude, longitude, precision } = position;
    return [
      {
        type: 'Feature',
        id,
        geometry: { type: 'Point', coordinates: [longitude, latitude] },
        properties: { sample, name, kind, urls, village: village.name, precision, guests, startingPrice },
      },
    ];
  });
  return { type: 'FeatureCollection', features };
}
