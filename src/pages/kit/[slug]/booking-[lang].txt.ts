import type { APIRoute, GetStaticPaths } from 'astro';
import { bookingText } from '../../../booking/text.ts';
import { directory } from '../../../site/directory.ts';
import { type ListingLanguageProps, listingLanguagePaths } from '../../../site/kit-paths.ts';

export const getStaticPaths = listingLanguagePaths satisfies GetStaticPaths;

export const GET: APIRoute<ListingLanguageProps> = async ({ props: { listing, language } }) => {
  const { site } = await directory();
  return new Response(bookingText(listing, site, language), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
