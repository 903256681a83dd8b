import type { APIRoute, GetStaticPaths } from 'astro';
import { preparedKit } from '../../../booking/prepared-kit.ts';
import { directory } from '../../../site/directory.ts';
import { type ListingProps, listingPaths } from '../../../site/kit-paths.ts';

export const getStaticPaths = listingPaths satisfies GetStaticPaths;

export const GET: APIRoute<ListingProps> = async ({ props: { listing } }) => {
  const { site } = await directory();
  return Response.json((await preparedKit(listing, site)).property);
};
