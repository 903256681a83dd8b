import type { AstroIntegration } from 'astro';
import { endMark } from './whole-file.ts';

/** Ends every script and style of the built site with the mark by which a device tells that it has come whole. */
export const endMarks = (): AstroIntegration => ({
  name: 'nha-san-end-marks',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'nha-san-end-marks',
              applyToEnvironment: ({ name }) => name === 'client',
              generateBundle: {
                order: 'post',
                handler(_options, bundle) {
                  for (const file of Object.values(bundle)) {
                    if (file.type === 'chunk') file.code += `\n${endMark}\n`;
                    else if (file.fileName.endsWith('.css')) file.source = `${file.source}\n${endMark}\n`;
                  }
                },
              },
            },
          ],
        },
      });
    },
  },
});
