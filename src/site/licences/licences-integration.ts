import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { licencesAddress } from './addresses.ts';
import { bundledPackages, forgetBundled, noteBundled } from './bundled-packages.ts';
import { noticeOf, noticesText } from './notice.ts';

const installed = path.join(import.meta.dirname, '../../../node_modules');

/** What pages show as pictures and letters, though no script of theirs holds it. */
const drawn = ['@iconify-json/lucide', '@fontsource/be-vietnam-pro', '@expo-google-fonts/be-vietnam-pro'];

/** Writes the licences of everything that was bundled into the built site. It comes after whatever else bundles. */
export const licenceNotices = (): AstroIntegration => ({
  name: 'nha-san-licences',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      forgetBundled();
      updateConfig({ vite: { plugins: [noteBundled()], worker: { plugins: () => [noteBundled()] } } });
    },
    'astro:build:done': async ({ dir }) => {
      const folders = new Set([...bundledPackages(), ...drawn.map((name) => path.join(installed, name))]);
      const notices = await Promise.all([...folders].map(noticeOf));
      // The mark at its start: some hosts do not say in which letters a text is written.
      await writeFile(path.join(fileURLToPath(dir), licencesAddress), `\uFEFF${noticesText(notices)}`);
    },
  },
});
