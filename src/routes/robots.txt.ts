import { robots } from '../site/robots.ts';

/** What search engines may read. */
export const GET = async () => new Response(await robots());
