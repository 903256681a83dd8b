import type { APIRoute, GetStaticPaths } from 'astro';
import { renderCard } from '../../../../cards/render.ts';
import { cardPaths } from '../../../../site/card-paths.ts';

export const getStaticPaths = cardPaths satisfies GetStaticPaths;

export const GET: APIRoute<Awaited<ReturnType<typeof cardPaths>>[number]['props']> = async ({ props }) => {
  const { bytes } = await renderCard(props.card);
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'image/jpeg' } });
};
