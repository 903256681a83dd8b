import { directory } from '../../site/directory.ts';
import { homestaysJson } from '../../site/open-data/homestays-json.ts';

/** Every published house for other programs. */
export const GET = async () => Response.json(homestaysJson(await directory()));
