import type { APIRoute } from 'astro';
import { propsOf } from '../../../site/page-props.ts';
import { type postTextPaths, wordsFile } from '../../../site/share/post-texts.ts';

export const GET: APIRoute = async (context) => {
  const { listing, language } = propsOf<typeof postTextPaths>(context);
  return Response.json(await wordsFile(listing, language));
};
