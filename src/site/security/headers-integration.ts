import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { tilesOrigin } from '../../homestay/map-tiles.ts';
import type { Site } from '../../homestay/site.ts';
import { headersFile, responseHeaders } from './response-headers.ts';

/** Writes `_headers` beside the pages. It is no route, because Astro leaves out routes that begin with `_`. */
export const securityHeaders = ({
  languages,
  mapTiles,
}: Pick<Site, 'languages' | 'mapTiles'>): AstroIntegration => ({
  name: 'nha-san-security-headers',
  hooks: {
    'astro:build:done': ({ dir }) =>
      writeFile(
        new URL('_headers', dir),
        headersFile(responseHeaders(languages, mapTiles ? [tilesOrigin(mapTiles)] : [])),
      ),
  },
});
