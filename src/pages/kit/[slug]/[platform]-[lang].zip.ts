import type { APIRoute, GetStaticPaths } from 'astro';
import { type PostZip, postZip, zipPaths } from '../../../site/share/post-zips.ts';

export const getStaticPaths = zipPaths satisfies GetStaticPaths;

export const GET: APIRoute<PostZip> = async ({ props }) =>
  new Response(await postZip(props), { headers: { 'content-type': 'application/zip' } });
