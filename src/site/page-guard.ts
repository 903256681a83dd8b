import type { MiddlewareHandler } from 'astro';
import { noteUnmade } from './unmade.ts';

/** Where the pages of an entry begin, and what of it they are. */
const places = [
  { form: /^\/kit\/ban\/([^/]+)\//, part: 'villages', output: 'poster' },
  { form: /^\/kit\/([^/]+)\/booking/, part: 'homestays', output: 'booking' },
  { form: /^\/kit\/([^/]+)\/poster\//, part: 'homestays', output: 'poster' },
  { form: /^\/kit\/([^/]+)\//, part: 'homestays', output: 'share' },
] as const;

/**
 * Leaves out the one page at which an entry fails, where nothing before it has: the last guard, for what only the page
 * itself does. A page that belongs to no entry still stops the build; without it there is no site.
 */
export const onRequest: MiddlewareHandler = async ({ params, url }, next) => {
  if (import.meta.env.DEV || !params.slug) return next();
  try {
    const answer = await next();
    // A page may fail as late as while it is being written.
    return new Response(await answer.arrayBuffer(), answer);
  } catch (fault) {
    const place = places.find(({ form }) => form.test(url.pathname));
    noteUnmade({
      entry: place ? `${place.part}/${params.slug}` : url.pathname,
      name: params.slug,
      output: place?.output ?? 'file',
      fault,
    });
    // Astro writes no file for an answer without a body.
    return new Response(null, { status: 404 });
  }
};
