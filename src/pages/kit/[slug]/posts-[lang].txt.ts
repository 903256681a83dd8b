import type { APIRoute, GetStaticPaths } from 'astro';
import type { ListingLanguageProps } from '../../../site/kit-paths.ts';
import { postTextFile, postTextPaths } from '../../../site/share/post-texts.ts';

export const getStaticPaths = postTextPaths satisfies GetStaticPaths;

export const GET: APIRoute<ListingLanguageProps> = async ({ props: { listing, language } }) =>
  new Response(await postTextFile(listing, language), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
