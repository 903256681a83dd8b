import type { APIRoute, GetStaticPaths } from 'astro';
import { preparedKit } from '../../../booking/prepared-kit.ts';
import { kitText } from '../../../booking/text.ts';
import { fileText } from '../../../homestay/text-file.ts';
import { directory } from '../../../site/directory.ts';
import { bookingTextPaths, type ListingLanguageProps } from '../../../site/kit-paths.ts';

export const getStaticPaths = bookingTextPaths satisfies GetStaticPaths;

export const GET: APIRoute<ListingLanguageProps> = async ({ props: { listing, language } }) => {
  const { site } = await directory();
  return new Response(fileText(kitText(await preparedKit(listing, site), language)), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
