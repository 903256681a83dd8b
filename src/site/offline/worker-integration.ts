import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { type Language, languages } from '../../homestay/language.ts';
import { buildTarget } from '../../platforms/browsers.ts';
import { noteBundled } from '../licences/bundled-packages.ts';
import { pageScripts } from '../page-scripts.ts';
import { savedAddress } from '../saved/addresses.ts';
import { offlineAddress, workerAddress } from './addresses.ts';
import type { FallbackPage } from './fallback.ts';

/** A file that is kept on the device from the start. */
interface KeptFile {
  url: string;
  /** Changes when the file does; `null` where its name does. */
  revision: string | null;
}

const pageFile = (site: string, url: string) => readFile(path.join(site, url, 'index.html'), 'utf8');

async function keptPage(site: string, url: string): Promise<{ url: string; revision: string }> {
  const html = await pageFile(site, url);
  return { url, revision: createHash('sha256').update(html).digest('hex').slice(0, 12) };
}

/** A page with the scripts it runs when it opens. */
async function pageWithScripts(site: string, url: string): Promise<KeptFile[]> {
  const scripts = await pageScripts(site, await pageFile(site, url));
  return [
    await keptPage(site, url),
    ...[...scripts.keys()].map((script) => ({ url: script, revision: null })),
  ];
}

/**
 * Bundles the service worker into the built site, with what it keeps from the start in each of these languages: the page
 * that stands in for others, and the page of saved houses, which somebody may open for the first time without a signal.
 */
export const offlineWorker = (siteLanguages: readonly Language[]): AstroIntegration => ({
  name: 'nha-san-offline-worker',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const site = fileURLToPath(dir);
      const pages: FallbackPage[] = await Promise.all(
        siteLanguages.map(async (language) => ({
          ...(await keptPage(site, offlineAddress(language))),
          below: `${languages[language].prefix}/`,
        })),
      );
      const saved = await Promise.all(
        siteLanguages.map((language) => pageWithScripts(site, savedAddress(language))),
      );
      const files = new Map(saved.flat().map((file) => [file.url, file]));
      await build({
        configFile: false,
        logLevel: 'error',
        publicDir: false,
        plugins: [noteBundled()],
        define: {
          'process.env.NODE_ENV': '"production"',
          FALLBACK_PAGES: JSON.stringify(pages),
          KEPT_FILES: JSON.stringify([...files.values()]),
        },
        build: {
          target: buildTarget,
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
