import type { z } from 'zod';
import { experience } from '../../../homestay/experience.ts';
import { site } from '../../../homestay/site.ts';
import { village } from '../../../homestay/village.ts';
import type { GoodFile, PhotoNotes } from '../../../listings/content-reader.ts';
import type { ExperienceEntry, SiteEntry, VillageEntry } from '../../../listings/entries.ts';
import { illustrated } from '../../../listings/finish-entry.ts';
import { fromFile, UnreadableEntry } from '../../form/yaml/rewrite.ts';
import type { CollectionName, StoredEntry } from '../../protocol.ts';
import { ask } from '../backend/ask.ts';
import type { PictureBook } from './picture-book.ts';

/** What a homestay refers to, as it lies on the server. */
export interface Stored {
  site: GoodFile<z.output<typeof site>>;
  villages: GoodFile<z.output<typeof village>>[];
  experiences: GoodFile<z.output<typeof experience>>[];
  /** Entries that are there but cannot be used, as `villages/na-kha`. */
  leftOut: string[];
}

/** The same with its pictures looked up. */
export interface Surroundings {
  site: SiteEntry;
  villages: VillageEntry[];
  experiences: ExperienceEntry[];
  leftOut?: readonly string[];
}

/**
 * Asks the server for everything that a homestay may refer to. What breaks the schema is left out, as in the build.
 * @throws {Error} with a Vietnamese sentence, such as when the server cannot be reached
 */
export async function storedSurroundings(book: PictureBook): Promise<Stored> {
  const [sites, villages, experiences] = await Promise.all([
    read('site', site, book),
    read('villages', village, book),
    read('experiences', experience, book),
  ]);
  const [only] = sites.good;
  if (!only) throw new Error('Phần “Cài đặt trang” đang có chỗ chưa đúng nên chưa xem trước được.');
  return {
    site: only,
    villages: villages.good,
    experiences: experiences.good,
    leftOut: [...villages.leftOut, ...experiences.leftOut],
  };
}

/** Looks the pictures up again: their addresses and sizes are learnt little by little. */
export async function surroundings(stored: Stored): Promise<Surroundings> {
  const [site, villages, experiences] = await Promise.all([
    illustrated(stored.site),
    Promise.all(stored.villages.map(illustrated)),
    Promise.all(stored.experiences.map(illustrated)),
  ]);
  return { site, villages, experiences, leftOut: stored.leftOut };
}

interface Read<T> {
  good: GoodFile<T>[];
  leftOut: string[];
}

async function read<T extends z.ZodType>(
  collection: CollectionName,
  schema: T,
  book: PictureBook,
): Promise<Read<z.output<T>>> {
  const { entries } = await ask<{ entries: StoredEntry[] }>(`/entries/${collection}`);
  const found: Read<z.output<T>> = { good: [], leftOut: [] };
  for (const entry of entries) {
    const { slug } = entry;
    const { data } = schema.safeParse(dataOf(entry));
    if (data === undefined) found.leftOut.push(`${collection}/${slug}`);
    else {
      found.good.push({
        slug,
        value: data,
        report: () => {},
        picture: <P extends PhotoNotes>(notes: P) => book.picture(collection, slug, notes),
      });
    }
  }
  return found;
}

/** What an entry's file says; nothing when it cannot be read. */
function dataOf({ text, damage }: StoredEntry): unknown {
  if (damage) return undefined;
  try {
    return fromFile(text);
  } catch (fault) {
    if (fault instanceof UnreadableEntry) return undefined;
    throw fault;
  }
}
