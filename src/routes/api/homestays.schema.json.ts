import { directory } from '../../site/directory.ts';
import { homestaysSchema } from '../../site/open-data/homestays-schema.ts';

/** What the data of the houses look like. */
export const GET = async () => Response.json(homestaysSchema((await directory()).site.address));
