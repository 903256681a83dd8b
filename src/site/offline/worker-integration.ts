import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { buildTarget } from '../../platforms/browsers.ts';
import { noteBundled } from '../licences/bundled-packages.ts';
import { workerBody } from './worker-file.ts';

/** Bundles the service worker beside the pages. What it keeps from the start depends on the content: `workerFile`. */
export const offlineWorker = (): AstroIntegration => ({
  name: 'nha-san-offline-worker',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      await build({
        configFile: false,
        logLevel: 'error',
        publicDir: false,
        plugins: [noteBundled()],
        define: {
          'process.env.NODE_ENV': '"production"',
          FALLBACK_PAGES: 'self.nhaSanPages',
          KEPT_FILES: 'self.nhaSanFiles',
        },
        build: {
          target: buildTarget,
          outDir: path.join(fileURLToPath(dir), '..'),
          emptyOutDir: false,
          rolldownOptions: {
            input: path.join(import.meta.dirname, 'worker.ts'),
            output: { format: 'iife', entryFileNames: workerBody },
          },
        },
      });
    },
  },
});
