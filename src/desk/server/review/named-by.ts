import { fromFile } from '../../form/yaml/rewrite.ts';
import { wordsOf } from '../../listed.ts';
import type { Place } from '../permissions.ts';
import { readEntries } from '../store.ts';

/** Names of the houses whose files name a village or an experience. */
export async function namedBy(content: string, { collection, slug }: Place): Promise<string[]> {
  if (collection !== 'villages' && collection !== 'experiences') return [];
  const houses = await readEntries(content, 'homestays');
  return houses.flatMap((house) => {
    try {
      const { name, village, experiences } = fromFile(house.text);
      const offered = Array.isArray(experiences) ? experiences : [];
      const named = collection === 'villages' ? [village] : offered.map((each) => each?.experience);
      return named.includes(slug) ? [wordsOf(name) || house.slug] : [];
    } catch {
      return [];
    }
  });
}
