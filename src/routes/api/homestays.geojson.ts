import { directory } from '../../site/directory.ts';
import { homestaysGeojson } from '../../site/open-data/homestays-geojson.ts';

/** The houses on a map. */
export const GET = async () =>
  Response.json(homestaysGeojson(await directory()), { headers: { 'content-type': 'application/geo+json' } });
