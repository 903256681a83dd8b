import { existsSync } from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { patternsOf, routes } from '../site/routes.ts';

/** The file of a route: `/kit/[slug]` is in `src/routes/kit/[slug]/index.astro`. */
function fileOf(route: string): string {
  const found = ['/index.astro', '.astro', '.ts']
    .map((end) => `src/routes${route}${end}`)
    .find((file) => existsSync(path.resolve(file)));
  if (!found) throw new Error(`The route ${route} has no file in src/routes.`);
  return `./${found}`;
}

/** Gives Astro the site's routes: one for each file and language, so that a page holds its own styles only. */
export const siteRoutes = (): AstroIntegration => ({
  name: 'nha-san-routes',
  hooks: {
    'astro:config:setup': ({ injectRoute, addMiddleware }) => {
      addMiddleware({ entrypoint: new URL('../site/page-guard.ts', import.meta.url), order: 'pre' });
      for (const route of Object.keys(routes)) {
        for (const pattern of patternsOf(route)) {
          injectRoute({ pattern, entrypoint: fileOf(route), prerender: false });
        }
      }
    },
  },
});
