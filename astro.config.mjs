import { defineConfig } from 'astro/config';
import { portOf } from './src/commands/port.ts';
import { desk } from './src/desk/astro.ts';
import { buildTarget } from './src/platforms/browsers.ts';
import { renderer } from './src/program/adapter.ts';
import { contentInDevelopment } from './src/program/in-development.ts';
import { siteRoutes } from './src/program/routes-integration.ts';
import { licenceNotices } from './src/site/licences/licences-integration.ts';
import { endMarks } from './src/site/offline/end-mark.ts';
import { offlineWorker } from './src/site/offline/worker-integration.ts';

// Nothing here reads the content: what Astro bundles is the program.
export default defineConfig({
  output: 'server',
  adapter: renderer(),
  session: false,
  trailingSlash: 'always',
  // Of the development server; `npm start` reads it by itself.
  server: { port: portOf(process.env.PORT) },
  devToolbar: { enabled: false },
  // A page's styles are 3–5 KB: with them in the page, a weak line saves a round trip.
  build: { inlineStylesheets: 'always' },
  security: { checkOrigin: false },
  // The policy lets no script stand in a page, however small.
  vite: { build: { assetsInlineLimit: 0, target: buildTarget }, ssr: { external: ['sharp', 'satori'] } },
  integrations: [siteRoutes(), contentInDevelopment(), desk(), endMarks(), offlineWorker(), licenceNotices()],
});
