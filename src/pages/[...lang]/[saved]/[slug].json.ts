import type { APIRoute, GetStaticPaths } from 'astro';
import type { Language } from '../../../homestay/language.ts';
import type { Listing } from '../../../listings/entries.ts';
import { summaryPaths } from '../../../site/paths.ts';
import { summaryOf } from '../../../site/saved/summary-of.ts';

export const getStaticPaths = summaryPaths satisfies GetStaticPaths;

/** What the page of saved houses shows of one house. */
export const GET: APIRoute<{ language: Language; listing: Listing }> = ({ props: { language, listing } }) =>
  Response.json(summaryOf(listing, language));
