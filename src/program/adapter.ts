import type { AstroIntegration } from 'astro';

/** Has Astro bundle the pages as one function from a request to an answer. */
export const renderer = (): AstroIntegration => ({
  name: 'nha-san-renderer',
  hooks: {
    'astro:config:done': ({ setAdapter }) =>
      setAdapter({
        name: 'nha-san-renderer',
        entrypointResolution: 'auto',
        serverEntrypoint: new URL('./entry.ts', import.meta.url),
        adapterFeatures: { buildOutput: 'server' },
        supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' },
      }),
  },
});
