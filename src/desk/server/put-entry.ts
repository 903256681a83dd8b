import { link, lstat, mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { StoredEntry } from '../protocol.ts';
import type { Disk } from './disk.ts';
import type { EntryAddress } from './entry-address.ts';
import { Refused } from './refusal.ts';
import { discard, temporaryName } from './temporary.ts';
import { versionOf } from './version.ts';

/** A picture that does not lie in `photos/` yet. */
export interface NewPhoto {
  file: string;
  read(): Promise<Uint8Array>;
}

/** Looks again at what lies in the entry's place. Throws when it is not what the save was made from. */
export type Unchanged = () => StoredEntry | undefined;

/** Another picture has this one's name. */
export const nameTaken = (file: string): Refused =>
  new Refused('photo', {
    file,
    message: `Đã có ảnh khác mang tên “${file}”. Hãy bỏ ảnh này ra, chọn lại rồi bấm Lưu.`,
  });

const has = (fault: unknown, ...codes: string[]) =>
  codes.includes((fault as NodeJS.ErrnoException).code ?? '');

/**
 * Puts the text of an entry and its new pictures in their places, all or nothing. Everything is written beside first;
 * then come the pictures, and last the text: its rename is the moment at which the save is done. A power cut before
 * it leaves the old entry, and at most pictures that nothing refers to.
 * @param unchanged asked directly before that moment: an editor or Git may have been at work meanwhile
 * @throws {Refused} what `unchanged` throws, and `photo` when a picture's name was taken meanwhile
 */
export async function putEntry(
  disk: Disk,
  address: EntryAddress,
  text: string,
  photos: readonly NewPhoto[],
  unchanged: Unchanged,
): Promise<void> {
  const exists = await lstat(address.home).catch(() => undefined);
  if (!exists && (await putFolder(disk, address, text, photos, unchanged))) return;
  await putFiles(disk, address, text, photos, unchanged);
}

/** A new entry is a folder that appears in one step. Gives whether it did: something may have taken its place. */
async function putFolder(
  disk: Disk,
  { home, file, photos: photosFolder }: EntryAddress,
  text: string,
  photos: readonly NewPhoto[],
  unchanged: Unchanged,
): Promise<boolean> {
  const draft = path.join(path.dirname(home), temporaryName());
  const inDraft = (place: string) => path.join(draft, path.relative(home, place));
  try {
    await mkdir(inDraft(photosFolder), { recursive: true });
    for (const photo of photos) {
      await disk.write(path.join(inDraft(photosFolder), photo.file), await photo.read());
    }
    await disk.write(inDraft(file), text);
    unchanged();
    await disk.rename(draft, home);
    return true;
  } catch (fault) {
    if (!has(fault, 'ENOTEMPTY', 'EEXIST')) throw fault;
    unchanged();
    return false;
  } finally {
    await discard(draft);
  }
}

/**
 * Gives a file a name that nothing has. A second name for it is refused where there is one, a new name would push the
 * other out; once it has both, to rename it only makes that durable.
 */
async function placeNew(disk: Disk, from: string, to: string): Promise<void> {
  await link(from, to).catch((fault) => {
    // Not every disk knows two names for one file.
    if (!has(fault, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK')) throw fault;
  });
  await disk.rename(from, to);
}

async function putFiles(
  disk: Disk,
  { home, file, photos: photosFolder }: EntryAddress,
  text: string,
  photos: readonly NewPhoto[],
  unchanged: Unchanged,
): Promise<void> {
  const drafts: string[] = [];
  const placed: string[] = [];
  const draftIn = (folder: string) => {
    const draft = path.join(folder, temporaryName());
    drafts.push(draft);
    return draft;
  };
  const beside = async (folder: string, bytes: string | Uint8Array) => {
    const draft = draftIn(folder);
    await disk.write(draft, bytes);
    return draft;
  };
  try {
    await mkdir(photosFolder, { recursive: true });
    const steps: { from: string; to: string; name: string }[] = [];
    for (const photo of photos) {
      const from = await beside(photosFolder, await photo.read());
      steps.push({ from, to: path.join(photosFolder, photo.file), name: photo.file });
    }
    const entry = await beside(home, text);
    for (const { from, to, name } of steps) {
      await placeNew(disk, from, to).catch((fault) => {
        if (has(fault, 'EEXIST')) throw nameTaken(name);
        placed.push(to);
        throw fault;
      });
      placed.push(to);
    }
    await replace(disk, entry, file, draftIn(home), unchanged);
  } catch (fault) {
    await Promise.all(placed.map((each) => rm(each, { force: true })));
    throw fault;
  } finally {
    await Promise.all(drafts.map(discard));
  }
}

/**
 * Puts a text in the place of the one that lies there, if that is still the one. It keeps a name meanwhile: what is
 * written into it between the look and the rename is seen then, and has its place back.
 * @param aside a name that is free
 */
async function replace(
  disk: Disk,
  entry: string,
  file: string,
  aside: string,
  unchanged: Unchanged,
): Promise<void> {
  const isKept = await link(file, aside).then(
    () => true,
    () => false,
  );
  const before = unchanged();
  if (!before) {
    await placeNew(disk, entry, file).catch(async (fault) => {
      if (has(fault, 'EEXIST')) unchanged();
      throw fault;
    });
    return;
  }
  await disk.rename(entry, file);
  if (!isKept || versionOf(await readFile(aside)) === before.version) return;
  await disk.rename(aside, file);
  unchanged();
}
