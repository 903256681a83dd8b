import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import type { Language } from '../../homestay/language.ts';
import { headersFile, responseHeaders } from './response-headers.ts';

/** Writes `_headers` beside the pages. It is no route, because Astro leaves out routes that begin with `_`. */
export const securityHeaders = (languages: readonly Language[]): AstroIntegration => ({
  name: 'nha-san-security-headers',
  hooks: {
    'astro:build:done': ({ dir }) =>
      writeFile(new URL('_headers', dir), headersFile(responseHeaders(languages))),
  },
});
