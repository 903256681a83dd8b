import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { brotliFiles } from './brotli-files.ts';
import { leanDecap } from './editor/lean-decap.ts';
import { leanIcons } from './editor/preview/lean-icons.ts';
import { nodesAsData } from './form/nodes-as-data.ts';
import { deskInDevelopment } from './in-development.ts';

/** The desk in Astro: its API in the development server, and its files made small for weak lines after a build. */
export function desk(): AstroIntegration {
  return {
    name: 'nha-san-desk',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [leanDecap(), nodesAsData(), deskInDevelopment()],
            worker: { format: 'es', plugins: () => [leanIcons()] },
          },
        });
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        await Promise.all(['_astro', 'admin'].map((part) => brotliFiles(path.join(site, part))));
      },
    },
  };
}
