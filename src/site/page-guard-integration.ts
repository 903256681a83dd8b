import type { AstroIntegration } from 'astro';

/** Puts the guard around every page. */
export const pageGuard = (): AstroIntegration => ({
  name: 'nha-san-page-guard',
  hooks: {
    'astro:config:setup': ({ addMiddleware }) => {
      addMiddleware({ entrypoint: new URL('./page-guard.ts', import.meta.url), order: 'pre' });
    },
  },
});
