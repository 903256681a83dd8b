import type { APIRoute, GetStaticPaths } from 'astro';
import { bookingZip } from '../../../booking/zip/booking-zip.ts';
import { directory } from '../../../site/directory.ts';
import { bookingPaths, type ListingProps } from '../../../site/kit-paths.ts';

export const getStaticPaths = bookingPaths satisfies GetStaticPaths;

export const GET: APIRoute<ListingProps> = async ({ props: { listing } }) => {
  const { site } = await directory();
  const bytes = await bookingZip(listing, site);
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'application/zip' } });
};
