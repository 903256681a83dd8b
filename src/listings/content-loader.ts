import type { Loader } from 'astro/loaders';
import { inEnglish } from './problem.ts';
import { type Content, contentFolder, readContent } from './read-content.ts';

let reading: Promise<Content> | undefined;

/** Collections read together within one moment share one reading of the folder. */
function readTogether(): Promise<Content> {
  reading ??= readContent().finally(() => {
    reading = undefined;
  });
  return reading;
}

/**
 * Astro loader of one part of the content folder. Entries arrive checked and with their pictures inspected; broken
 * ones are left out and logged, so that one bad listing never stops the others.
 */
export function contentLoader(part: 'villages' | 'experiences' | 'homestays' | 'site'): Loader {
  return {
    name: `nha-san-${part}`,
    async load({ store, logger, watcher }) {
      const load = async () => {
        const content = await readTogether();
        const filled = (['villages', 'experiences', 'homestays'] as const).filter(
          (each) => content[each].length,
        );
        // With the names of the collections that have entries: the others are not asked for.
        const site = content.site && { ...content.site, slug: 'site', filled };
        const entries = part === 'site' ? [site].filter((entry) => entry !== undefined) : content[part];
        const folder = part === 'site' ? 'site.yaml' : `${part}/`;
        for (const problem of content.problems) {
          if (problem.file.startsWith(folder)) logger.warn(inEnglish(problem));
        }
        store.clear();
        for (const entry of entries) store.set({ id: entry.slug, data: { ...entry } });
      };
      await load();
      watcher?.add(contentFolder());
      watcher?.on('all', (_event, file) => {
        if (file.startsWith(contentFolder())) void load();
      });
    },
  };
}
