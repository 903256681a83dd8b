import path from 'node:path';
import { experience } from '../homestay/experience.ts';
import { homestay } from '../homestay/homestay.ts';
import { site } from '../homestay/site.ts';
import { slugFault } from '../homestay/slug-form.ts';
import { village } from '../homestay/village.ts';
import { ContentReader, type Draft } from './content-reader.ts';
import { badFolderName } from './entry-folder.ts';
import { homestayEntry, illustrated, unknownReference } from './finish-entry.ts';
import type { Problem } from './problem.ts';
import { ReadingMemory } from './reading-memory.ts';
import { readYaml } from './yaml-file.ts';

/** What a content folder holds: `site` is one file, the others are folders with one entry each. */
export type ContentPart = 'homestays' | 'villages' | 'experiences' | 'site';

/**
 * Checks one entry as a person wants to save it, by the same schema and against the same files as the build. A village
 * or experience counts as known when its folder exists: a mistake in it is not the business of this entry.
 * @param memory of earlier checks, which nothing else shares
 * @returns what is wrong; empty when the entry can be saved
 */
export async function checkEntry(
  folder: string,
  part: ContentPart,
  slug: string,
  draft: Draft,
  memory = new ReadingMemory(),
): Promise<Problem[]> {
  const unusable = part === 'site' ? undefined : slugFault(slug);
  if (unusable) return [badFolderName(`${part}/${slug}/index.yaml`, slug, unusable)];
  const reader = new ContentReader(folder, memory);
  const read = async () => {
    const name = `${part}/${slug}/index.yaml`;
    switch (part) {
      case 'site':
        return finished(await reader.file('site.yaml', site, '', draft), illustrated);
      case 'villages':
        return finished(await reader.file(name, village, slug, draft), illustrated);
      case 'experiences':
        return finished(await reader.file(name, experience, slug, draft), illustrated);
      case 'homestays': {
        const [villages, experiences] = await Promise.all([
          reader.slugs('villages'),
          reader.slugs('experiences'),
        ]);
        const names = new Map(
          await Promise.all([
            ...villages.map((each) => nameOf(memory, folder, 'villages', each)),
            ...experiences.map((each) => nameOf(memory, folder, 'experiences', each)),
          ]),
        );
        const known = { villages, experiences, names, leftOut: [] };
        reader.explain = (issue) => unknownReference(issue, known);
        return finished(await reader.file(name, homestay, slug, draft), (file) => homestayEntry(file, known));
      }
    }
  };
  await read();
  // What was inspected is only remembered to save time: a full disk must not turn a good entry away.
  await reader.close().catch(() => undefined);
  return reader.problems;
}

/** An entry by its slug and its name; without a mistake in it being the business of this check. */
async function nameOf(
  memory: ReadingMemory,
  folder: string,
  part: ContentPart,
  slug: string,
): Promise<[string, string]> {
  const file = path.join(folder, part, slug, 'index.yaml');
  const found = await memory.recall(file, 'name', async () => {
    const { value } = await readYaml(file).catch(() => ({ value: undefined }));
    const { name } = (value ?? {}) as { name?: string | { vi?: string } };
    return { entry: String((typeof name === 'object' ? name?.vi : name) ?? ''), isFlawed: false };
  });
  return [slug, found ?? ''];
}

const finished = <T>(file: T | undefined, finish: (file: T) => Promise<unknown>) => file && finish(file);
