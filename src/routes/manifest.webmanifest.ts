import { directory } from '../site/directory.ts';
import { manifest } from '../site/manifest.ts';

/** The site as an app on a phone. */
export const GET = async () =>
  Response.json(manifest((await directory()).site), {
    headers: { 'content-type': 'application/manifest+json' },
  });
