import { directory } from '../site/directory.ts';
import { llms } from '../site/llms.ts';

/** The site for language models. */
export const GET = async () =>
  new Response(llms(await directory()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
