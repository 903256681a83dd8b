import { experience } from '../homestay/experience.ts';
import { homestay } from '../homestay/homestay.ts';
import { site } from '../homestay/site.ts';
import { village } from '../homestay/village.ts';
import { contentFolder } from './content-folder.ts';
import { ContentReader } from './content-reader.ts';
import type { ExperienceEntry, HomestayEntry, SiteEntry, VillageEntry } from './entries.ts';
import { homestayEntry, illustrated, unknownReference } from './finish-entry.ts';
import type { Problem } from './problem.ts';
import type { ReadingMemory } from './reading-memory.ts';
import { stillGood } from './still-good.ts';

/** What a content folder holds. Entries with a problem are not in it; the problems say which and why. */
export interface Content {
  /** Absent when `site.yaml` has a problem: nothing can be built then. */
  site: SiteEntry | undefined;
  villages: VillageEntry[];
  experiences: ExperienceEntry[];
  homestays: HomestayEntry[];
  problems: Problem[];
  /** Entries that were left out because of a problem, as `homestays/suoi-mo`. */
  leftOut: string[];
}

/**
 * Reads a content folder. One broken file never stops another: it is left out and the problem noted.
 * Texts come back in NFC, telephone numbers in E.164, approximate positions already rounded.
 * @param memory of earlier readings: what has not changed is not read again
 * @param last what is shown: what of it is broken now stays there, so that a house may name it
 */
export async function readContent(
  folder = contentFolder(),
  memory?: ReadingMemory,
  last?: Pick<Content, 'villages' | 'experiences'>,
): Promise<Content> {
  const reader = new ContentReader(folder, memory);

  const siteEntry = await reader.entry('site.yaml', site, illustrated);

  const villages = await reader.collect('villages', village, illustrated);
  const experiences = await reader.collect('experiences', experience, illustrated);
  const namedVillages = [...villages, ...stillGood('villages', reader.leftOut, last?.villages ?? [])];
  const offers = [...experiences, ...stillGood('experiences', reader.leftOut, last?.experiences ?? [])];
  const known = {
    names: new Map([
      ...namedVillages.map(({ slug, name }) => [slug, name] as const),
      ...offers.map(({ slug, name }) => [slug, name.vi] as const),
    ]),
    villages: namedVillages.map(({ slug }) => slug),
    experiences: offers.map(({ slug }) => slug),
    leftOut: reader.leftOut,
  };
  reader.explain = (issue) => unknownReference(issue, known);
  // A house names its village and its experiences.
  const { villages: named, experiences: offered, leftOut: broken } = known;
  const homestays = await reader.collect(
    'homestays',
    homestay,
    (file) => homestayEntry(file, known),
    JSON.stringify([named, offered, broken]),
  );

  await reader.close();
  const { problems, leftOut } = reader;
  return {
    site: siteEntry,
    villages,
    experiences,
    homestays,
    problems,
    leftOut,
  };
}
