import type { APIRoute } from 'astro';
import { preparedKit } from '../../../booking/prepared-kit.ts';
import { directory } from '../../../site/directory.ts';
import type { bookingPaths } from '../../../site/kit-paths.ts';
import { propsOf } from '../../../site/page-props.ts';

export const GET: APIRoute = async (context) => {
  const { listing } = propsOf<typeof bookingPaths>(context);
  const { site } = await directory();
  return Response.json((await preparedKit(listing, site)).property);
};
