import { parse } from 'yaml';
import type { z } from 'zod';
import { clean } from '../../../homestay/clean.ts';
import { experience } from '../../../homestay/experience.ts';
import { site } from '../../../homestay/site.ts';
import { village } from '../../../homestay/village.ts';
import type { GoodFile, PhotoNotes } from '../../../listings/content-reader.ts';
import type { ExperienceEntry, SiteEntry, VillageEntry } from '../../../listings/entries.ts';
import { illustrated } from '../../../listings/finish-entry.ts';
import type { CollectionName, StoredEntry } from '../../protocol.ts';
import { ask } from '../backend/ask.ts';
import type { PictureBook } from './picture-book.ts';

/** What a homestay refers to, as it lies on the server. */
export interface Stored {
  site: GoodFile<z.output<typeof site>>;
  villages: GoodFile<z.output<typeof village>>[];
  experiences: GoodFile<z.output<typeof experience>>[];
}

/** The same with its pictures looked up. */
export interface Surroundings {
  site: SiteEntry;
  villages: VillageEntry[];
  experiences: ExperienceEntry[];
}

/**
 * Asks the server for everything that a homestay may refer to. What breaks the schema is left out, as in the build.
 * @throws {Error} with a Vietnamese sentence, such as when the server cannot be reached
 */
export async function storedSurroundings(book: PictureBook): Promise<Stored> {
  const [sites, villages, experiences] = await Promise.all([
    good('site', site, book),
    good('villages', village, book),
    good('experiences', experience, book),
  ]);
  const [only] = sites;
  if (!only) throw new Error('Phần “Trang web” đang có chỗ chưa đúng nên chưa xem trước được.');
  return { site: only, villages, experiences };
}

/** Looks the pictures up again: their addresses and sizes are learnt little by little. */
export async function surroundings(stored: Stored): Promise<Surroundings> {
  const [site, villages, experiences] = await Promise.all([
    illustrated(stored.site),
    Promise.all(stored.villages.map(illustrated)),
    Promise.all(stored.experiences.map(illustrated)),
  ]);
  return { site, villages, experiences };
}

async function good<T extends z.ZodType>(
  collection: CollectionName,
  schema: T,
  book: PictureBook,
): Promise<GoodFile<z.output<T>>[]> {
  const { entries } = await ask<{ entries: StoredEntry[] }>(`/entries/${collection}`);
  return entries.flatMap(({ slug, text }) => {
    const { data } = schema.safeParse(clean(parse(text, { maxAliasCount: 0 })));
    if (!data) return [];
    return [
      {
        slug,
        value: data,
        report: () => {},
        picture: <P extends PhotoNotes>(notes: P) => book.picture(collection, slug, notes),
      },
    ];
  });
}
