import type { APIRoute } from 'astro';
import { directory } from '../../site/directory.ts';
import { rss } from '../../site/feed/rss.ts';
import { propsOf } from '../../site/page-props.ts';
import type { homePaths } from '../../site/paths.ts';

/** News in a language. */
export const GET: APIRoute = async (context) => {
  const { language } = propsOf<typeof homePaths>(context);
  return new Response(rss(await directory(), language), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
};
