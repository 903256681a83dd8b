import { getCollection, getEntry } from 'astro:content';
import { directoryOf } from '../listings/directory.ts';
import type {
  Directory,
  ExperienceEntry,
  HomestayEntry,
  SiteEntry,
  VillageEntry,
} from '../listings/entries.ts';

let known: Promise<Directory> | undefined;

/**
 * Everything that is published. Read once for a whole build, because asking the collections again on each of a
 * thousand pages costs the square; read anew on every request while developing.
 */
export function directory(): Promise<Directory> {
  if (import.meta.env.DEV) return read();
  known ??= read();
  return known;
}

async function read(): Promise<Directory> {
  const site = await getEntry('site', 'site');
  if (!site) throw new Error('content/site.yaml has a problem: run `npm run check` to see which.');
  const [villages, experiences, homestays] = await Promise.all([
    getCollection('villages'),
    getCollection('experiences'),
    getCollection('homestays'),
  ]);
  const dataOf = <T>(entries: { data: unknown }[]) => entries.map(({ data }) => data as T);
  return directoryOf({
    site: site.data as SiteEntry,
    villages: dataOf<VillageEntry>(villages),
    experiences: dataOf<ExperienceEntry>(experiences),
    homestays: dataOf<HomestayEntry>(homestays),
  });
}
