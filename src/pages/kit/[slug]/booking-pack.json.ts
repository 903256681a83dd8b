import type { APIRoute, GetStaticPaths } from 'astro';
import { bookingPack } from '../../../booking/zip/booking-pack.ts';
import { directory } from '../../../site/directory.ts';
import { bookingPaths, type ListingProps } from '../../../site/kit-paths.ts';

export const getStaticPaths = bookingPaths satisfies GetStaticPaths;

export const GET: APIRoute<ListingProps> = async ({ props: { listing } }) => {
  const { site } = await directory();
  return Response.json(await bookingPack(listing, site));
};
