import type { APIRoute } from 'astro';
import { propsOf } from '../../../../site/page-props.ts';
import { villageTextFile, type villageTextPaths } from '../../../../site/share/village-posts.ts';

export const GET: APIRoute = async (context) => {
  const { entry, language } = propsOf<typeof villageTextPaths>(context);
  return new Response(await villageTextFile(entry, language), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
