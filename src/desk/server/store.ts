import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import pMap from 'p-map';
import type { CollectionName, StoredEntry, StoredPhoto } from '../protocol.ts';
import { crossesLink, type EntryAddress, entryAddress, isPhotoName } from './entry-address.ts';
import { versionOf } from './version.ts';

/** Files that are read at once. */
const atOnce = 16;

/** Bytes of a file below the content folder; `undefined` when there is none, or when a link leads elsewhere. */
async function plainFile(content: string, file: string): Promise<Buffer | undefined> {
  if (await crossesLink(content, file)) return undefined;
  return readFile(file).catch((fault: NodeJS.ErrnoException) => {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(fault.code ?? '')) return undefined;
    throw fault;
  });
}

/** One entry as it lies on the disk. */
export async function readEntry(
  content: string,
  { collection, slug, file }: EntryAddress,
): Promise<StoredEntry | undefined> {
  const bytes = await plainFile(content, file);
  return bytes && { collection, slug, version: versionOf(bytes), text: bytes.toString() };
}

/** Every entry of a collection, in the order of the slugs. Folders that are no entries are passed over. */
export async function readEntries(content: string, collection: CollectionName): Promise<StoredEntry[]> {
  const slugs =
    collection === 'site'
      ? ['site']
      : (await readdir(path.join(content, collection)).catch(() => [])).toSorted();
  const addresses = slugs.map((slug) => entryAddress(content, collection, slug)).filter(isThere);
  const found = await pMap(addresses, (address) => readEntry(content, address), { concurrency: atOnce });
  return found.filter(isThere);
}

/** The pictures beside an entry, also those that it does not list. */
export async function readPhotos(content: string, { photos }: EntryAddress): Promise<StoredPhoto[]> {
  const names = (await readdir(photos).catch(() => [])).filter(isPhotoName).toSorted();
  const found = await pMap(
    names,
    async (name): Promise<StoredPhoto | undefined> => {
      const bytes = await plainFile(content, path.join(photos, name));
      return bytes && { file: name, version: versionOf(bytes), bytes: bytes.length };
    },
    { concurrency: atOnce },
  );
  return found.filter(isThere);
}

/** Bytes of one picture as they lie on the disk, metadata and all. */
export const readPhoto = (
  content: string,
  { photos }: EntryAddress,
  name: string,
): Promise<Buffer | undefined> =>
  isPhotoName(name) ? plainFile(content, path.join(photos, name)) : Promise.resolve(undefined);

const isThere = <T>(value: T | undefined): value is T => value !== undefined;
