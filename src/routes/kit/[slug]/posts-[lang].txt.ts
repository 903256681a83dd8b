import type { APIRoute } from 'astro';
import { propsOf } from '../../../site/page-props.ts';
import { postTextFile, type postTextPaths } from '../../../site/share/post-texts.ts';

export const GET: APIRoute = async (context) => {
  const { listing, language } = propsOf<typeof postTextPaths>(context);
  return new Response(await postTextFile(listing, language), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
