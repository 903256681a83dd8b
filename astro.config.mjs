import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { portOf } from './src/commands/port.ts';
import { desk } from './src/desk/astro.ts';
import { directoryOf } from './src/listings/directory.ts';
import { inVietnamese } from './src/listings/problem.ts';
import { readContent } from './src/listings/read-content.ts';
import { buildTarget } from './src/platforms/browsers.ts';
import { largeFiles } from './src/site/large-files.ts';
import { licenceNotices } from './src/site/licences/licences-integration.ts';
import { endMarks } from './src/site/offline/end-mark.ts';
import { offlineWorker } from './src/site/offline/worker-integration.ts';
import { pageGuard } from './src/site/page-guard-integration.ts';
import { photoFiles } from './src/site/photo-files.ts';
import { securityHeaders } from './src/site/security/headers-integration.ts';
import { sitemapOptions } from './src/site/sitemap.ts';
import { withoutUnmade } from './src/site/unmade-entries.ts';

const content = await readContent();
if (!content.site) throw new Error(content.problems.map(inVietnamese).join('\n'));

export default defineConfig({
  site: content.site.address,
  trailingSlash: 'always',
  // Of the development server; `npm start` reads it by itself.
  server: { port: portOf(process.env.PORT) },
  devToolbar: { enabled: false },
  // A page's styles are 3–5 KB: with them in the page, a weak line saves a round trip.
  build: { inlineStylesheets: 'always' },
  // The policy lets no script stand in a page, however small.
  vite: { build: { assetsInlineLimit: 0, target: buildTarget }, ssr: { external: ['sharp', 'satori'] } },
  integrations: [
    pageGuard(),
    photoFiles(),
    largeFiles(),
    desk(),
    endMarks(),
    offlineWorker(content.site.languages),
    licenceNotices(),
    securityHeaders(content.site),
    sitemap(sitemapOptions(withoutUnmade(directoryOf({ ...content, site: content.site })))),
  ],
});
