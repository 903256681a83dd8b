import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import pMap from 'p-map';
import { NotUtf8, strictText } from '../../listings/strict-text.ts';
import { PhotoLedger } from '../../photos/ledger.ts';
import type { CollectionName, Damage, StoredEntry, StoredPhoto } from '../protocol.ts';
import { crossesLink, type EntryAddress, entryAddress, isPhotoName, lookedAt } from './entry-address.ts';
import { Refused } from './refusal.ts';
import { versionOf } from './version.ts';

/** Files that are read at once. */
const atOnce = 16;

const isMissing = (fault: NodeJS.ErrnoException, ...codes: string[]) => codes.includes(fault.code ?? '');

function unlessMissing(fault: NodeJS.ErrnoException): undefined {
  if (!isMissing(fault, 'ENOENT', 'ENOTDIR', 'EISDIR')) throw fault;
}

/** Bytes of a file below the content folder; `undefined` when there is none, or when a link leads elsewhere. */
async function plainFile(content: string, file: string): Promise<Buffer | undefined> {
  return crossesLink(content, file) ? undefined : readFile(file).catch(unlessMissing);
}

/** Bytes of a text; `undefined` when there is none. What is no file may never come to an end. */
function textAt(file: string): Buffer | undefined {
  const lying = lookedAt(file);
  if (lying && !lying.isFile()) return undefined;
  try {
    return readFileSync(file);
  } catch (fault) {
    return unlessMissing(fault as NodeJS.ErrnoException);
  }
}

/**
 * Names in a folder, in order; none when it is not there.
 * @throws {Refused} when it is there and cannot be read: it is no empty folder
 */
async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((fault: NodeJS.ErrnoException) => {
    if (isMissing(fault, 'ENOENT')) return [];
    throw new Refused('fault', {
      message: `Máy không mở được thư mục “${path.basename(folder)}”. Hãy báo tổ công nghệ số xem lại thư mục này.`,
    });
  });
  return names.toSorted();
}

const isFolder = (place: string): boolean => lookedAt(place)?.isDirectory() ?? false;

/**
 * One entry as it lies on the disk, also when it cannot be read; `undefined` when there is none. Read in one go: a file
 * of a few kilobytes is there sooner than a busy server comes back to whoever waits for it.
 */
export function readEntry(
  content: string,
  { collection, slug, home, file }: EntryAddress,
): StoredEntry | undefined {
  const damaged = (version: string, damage: Damage) => ({ collection, slug, version, text: '', damage });
  const isLinked = crossesLink(content, file);
  let bytes: Buffer | undefined;
  try {
    bytes = isLinked ? undefined : textAt(file);
  } catch {
    return damaged('', { reason: 'Máy không mở được tệp này. Hãy xem lại quyền đọc của tệp.' });
  }
  if (!bytes) {
    const isEmptied = collection !== 'site' && isFolder(home) && !isLinked;
    return isEmptied ? damaged('', { reason: 'Thư mục này thiếu tệp index.yaml.' }) : undefined;
  }
  try {
    return { collection, slug, version: versionOf(bytes), text: strictText(bytes) };
  } catch (fault) {
    if (!(fault instanceof NotUtf8)) throw fault;
    return damaged(versionOf(bytes), { line: fault.line, reason: fault.vi });
  }
}

/** A folder whose name cannot stand in an address: it is told, not passed over. */
const misnamed = (collection: CollectionName, name: string): StoredEntry => ({
  collection,
  slug: name,
  version: '',
  text: '',
  damage: {
    reason:
      'Tên thư mục không dùng làm địa chỉ được. Hãy đặt tên ngắn, chỉ gồm chữ thường không dấu, chữ số và gạch ngang, ví dụ: suoi-mo.',
  },
});

/**
 * Every entry of a collection, in the order of the slugs; also those that cannot be read, with the reason.
 * @param isWanted by the slug: what nobody wants is not read
 */
export async function readEntries(
  content: string,
  collection: CollectionName,
  isWanted: (slug: string) => boolean = () => true,
): Promise<StoredEntry[]> {
  const folder = path.join(content, collection);
  const names = collection === 'site' ? ['site'] : await namesIn(folder);
  const found = names
    .filter((name) => !name.startsWith('.') && isWanted(name))
    .map((name) => {
      const address = entryAddress(content, collection, name);
      if (address) return readEntry(content, address);
      return isFolder(path.join(folder, name)) ? misnamed(collection, name) : undefined;
    });
  return found.filter(isThere);
}

/** The pictures beside an entry, also those that it does not list. */
export async function readPhotos(content: string, { photos }: EntryAddress): Promise<StoredPhoto[]> {
  const names = (await namesIn(photos)).filter(isPhotoName);
  const ledger = new PhotoLedger();
  const found = await pMap(
    names,
    async (name): Promise<StoredPhoto | undefined> => {
      const place = path.join(photos, name);
      const bytes = await plainFile(content, place);
      if (!bytes) return undefined;
      // One that cannot be used is told of by the entry.
      const { damaged } = await ledger.inspect(place).catch(() => ({ damaged: undefined }));
      return { file: name, version: versionOf(bytes), bytes: bytes.length, damaged };
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
