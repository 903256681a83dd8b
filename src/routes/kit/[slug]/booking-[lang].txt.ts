import type { APIRoute } from 'astro';
import { preparedKit } from '../../../booking/prepared-kit.ts';
import { kitText } from '../../../booking/text.ts';
import { fileText } from '../../../homestay/text-file.ts';
import { directory } from '../../../site/directory.ts';
import type { bookingTextPaths } from '../../../site/kit-paths.ts';
import { propsOf } from '../../../site/page-props.ts';

export const GET: APIRoute = async (context) => {
  const { listing, language } = propsOf<typeof bookingTextPaths>(context);
  const { site } = await directory();
  return new Response(fileText(kitText(await preparedKit(listing, site), language)), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
