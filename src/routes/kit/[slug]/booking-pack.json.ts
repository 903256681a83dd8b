import type { APIRoute } from 'astro';
import { bookingPack } from '../../../booking/zip/booking-pack.ts';
import { directory } from '../../../site/directory.ts';
import type { bookingPaths } from '../../../site/kit-paths.ts';
import { propsOf } from '../../../site/page-props.ts';

export const GET: APIRoute = async (context) => {
  const { listing } = propsOf<typeof bookingPaths>(context);
  const { site } = await directory();
  return Response.json(await bookingPack(listing, site));
};
