import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { tilesOrigin } from '../../homestay/map-tiles.ts';
import type { Site } from '../../homestay/site.ts';
import { headersFile, responseHeaders } from './response-headers.ts';
import { webConfig } from './web-config.ts';

/**
 * Writes beside the pages what tells hosts how to send them: `_headers` for Netlify, Cloudflare Pages and others,
 * `web.config` for IIS. They are no routes, because Astro leaves out routes that begin with `_`.
 */
export const securityHeaders = ({
  languages,
  mapTiles,
}: Pick<Site, 'languages' | 'mapTiles'>): AstroIntegration => ({
  name: 'nha-san-security-headers',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const rules = responseHeaders(languages, mapTiles ? [tilesOrigin(mapTiles)] : []);
      await writeFile(new URL('_headers', dir), headersFile(rules));
      await writeFile(new URL('web.config', dir), webConfig(rules));
    },
  },
});
