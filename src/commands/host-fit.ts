import type { Host } from '../platforms/hosts.ts';
import type { SiteSize } from './site-size.ts';

/** How a site stands to what a host takes. */
export interface Fit {
  /** Limits that it is beyond. */
  beyond: (keyof Host['limits'])[];
  /** How many more houses of its own mean size the host holds; `undefined` without houses. */
  more: number | undefined;
}

/**
 * Whether a host takes a site, and how many more houses of the mean size of its own.
 * @param houses of the site
 */
export function fitOf({ limits }: Pick<Host, 'limits'>, size: SiteSize, houses: number): Fit {
  const { bytes, files, folders, largest, ofHouses } = size;
  const taken = { bytes, files, entries: files + folders, file: largest };
  const beyond = (Object.keys(limits) as (keyof typeof taken)[]).filter(
    (limit) => taken[limit] > (limits[limit] ?? Number.POSITIVE_INFINITY),
  );
  if (!houses) return { beyond, more: undefined };
  const grows = { bytes: ofHouses.bytes, files: ofHouses.files, entries: ofHouses.files + ofHouses.folders };
  const rooms = (Object.keys(grows) as (keyof typeof grows)[]).map((limit) =>
    Math.floor((houses * ((limits[limit] ?? Number.POSITIVE_INFINITY) - taken[limit])) / grows[limit]),
  );
  return { beyond, more: Math.max(0, Math.min(...rooms)) };
}
