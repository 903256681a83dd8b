import type { APIRoute } from 'astro';
import { propsOf } from '../../../../site/page-props.ts';
import { type villageTextPaths, villageWordsFile } from '../../../../site/share/village-posts.ts';

export const GET: APIRoute = async (context) => {
  const { entry, language } = propsOf<typeof villageTextPaths>(context);
  return Response.json(await villageWordsFile(entry, language));
};
