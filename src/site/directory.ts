import { getCollection, getEntry } from 'astro:content';
import { directoryOf } from '../listings/directory.ts';
import type {
  Directory,
  ExperienceEntry,
  HomestayEntry,
  SiteEntry,
  VillageEntry,
} from '../listings/entries.ts';
import { withoutUnmade } from './unmade-entries.ts';

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
  const { filled, ...settings } = site.data as unknown as SiteEntry & { filled: readonly string[] };
  // Astro warns, on every request, of a collection without entries: a village may well have no experiences yet.
  const entriesOf = async (part: 'villages' | 'experiences' | 'homestays') =>
    filled.includes(part) ? getCollection(part) : [];
  const [villages, experiences, homestays] = await Promise.all([
    entriesOf('villages'),
    entriesOf('experiences'),
    entriesOf('homestays'),
  ]);
  const dataOf = <T>(entries: { data: unknown }[]) => entries.map(({ data }) => data as T);
  const all = directoryOf({
    site: settings,
    villages: dataOf<VillageEntry>(villages),
    experiences: dataOf<ExperienceEntry>(experiences),
    homestays: dataOf<HomestayEntry>(homestays),
  });
  return withoutUnmade(all);
}
