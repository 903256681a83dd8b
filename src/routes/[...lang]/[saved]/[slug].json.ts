import type { APIRoute } from 'astro';
import { propsOf } from '../../../site/page-props.ts';
import type { summaryPaths } from '../../../site/paths.ts';
import { summaryOf } from '../../../site/saved/summary-of.ts';

/** What the page of saved houses shows of one house. */
export const GET: APIRoute = (context) => {
  const { language, listing } = propsOf<typeof summaryPaths>(context);
  return Response.json(summaryOf(listing, language));
};
