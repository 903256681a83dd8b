import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { type Language, languages } from '../../homestay/language.ts';
import { offlineAddress, workerAddress } from './addresses.ts';
import type { FallbackPage } from './fallback.ts';

async function fallbackPage(site: string, language: Language): Promise<FallbackPage> {
  const url = offlineAddress(language);
  const html = await readFile(path.join(site, url, 'index.html'));
  return {
    url,
    revision: createHash('sha256').update(html).digest('hex').slice(0, 12),
    below: `${languages[language].prefix}/`,
  };
}

/** Bundles the service worker into the built site, with the pages it keeps from the start: those of these languages. */
export const offlineWorker = (siteLanguages: readonly Language[]): AstroIntegration => ({
  name: 'nha-san-offline-worker',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const site = fileURLToPath(dir);
      const pages = await Promise.all(siteLanguages.map((language) => fallbackPage(site, language)));
      await build({
        configFile: false,
        logLevel: 'error',
        publicDir: false,
        define: {
          'process.env.NODE_ENV': '"production"',
          FALLBACK_PAGES: JSON.stringify(pages),
        },
        build: {
          outDir: site,
          emptyOutDir: false,
          rolldownOptions: {
            input: path.join(import.meta.dirname, 'worker.ts'),
            output: { format: 'iife', entryFileNames: workerAddress.slice(1) },
          },
        },
      });
    },
  },
});
