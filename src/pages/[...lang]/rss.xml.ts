import type { APIRoute, GetStaticPaths } from 'astro';
import type { Language } from '../../homestay/language.ts';
import { directory } from '../../site/directory.ts';
import { rss } from '../../site/feed/rss.ts';
import { homePaths } from '../../site/paths.ts';

export const getStaticPaths = homePaths satisfies GetStaticPaths;

/** News in a language. */
export const GET: APIRoute<{ language: Language }> = async ({ props: { language } }) =>
  new Response(rss(await directory(), language), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
