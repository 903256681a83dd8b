import type { APIRoute, GetStaticPaths } from 'astro';
import { bookingKit } from '../../../booking/kit.ts';
import { directory } from '../../../site/directory.ts';
import { type ListingProps, listingPaths } from '../../../site/kit-paths.ts';

export const getStaticPaths = listingPaths satisfies GetStaticPaths;

export const GET: APIRoute<ListingProps> = async ({ props }) => {
  const { site } = await directory();
  return Response.json(bookingKit(props.listing, site).property);
};
