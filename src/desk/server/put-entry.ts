import { lstat, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Disk } from './disk.ts';
import type { EntryAddress } from './entry-address.ts';
import { discard, temporaryName } from './temporary.ts';

/** A picture that does not lie in `photos/` yet. */
export interface NewPhoto {
  file: string;
  bytes: Uint8Array;
}

/**
 * Puts the text of an entry and its new pictures in their places, all or nothing. Everything is written beside first;
 * then come the pictures, and last the text: its rename is the moment at which the save is done. A power cut before
 * it leaves the old entry, and at most pictures that nothing refers to.
 */
export async function putEntry(
  disk: Disk,
  address: EntryAddress,
  text: string,
  photos: readonly NewPhoto[],
): Promise<void> {
  const exists = await lstat(address.home).catch(() => undefined);
  await (exists ? putFiles : putFolder)(disk, address, text, photos);
}

/** A new entry is a folder that appears in one step. */
async function putFolder(
  disk: Disk,
  { home, file, photos: photosFolder }: EntryAddress,
  text: string,
  photos: readonly NewPhoto[],
): Promise<void> {
  const draft = path.join(path.dirname(home), temporaryName());
  const inDraft = (place: string) => path.join(draft, path.relative(home, place));
  try {
    await mkdir(inDraft(photosFolder), { recursive: true });
    for (const photo of photos) {
      await disk.write(path.join(inDraft(photosFolder), photo.file), photo.bytes);
    }
    await disk.write(inDraft(file), text);
    await disk.rename(draft, home);
  } finally {
    await discard(draft);
  }
}

async function putFiles(
  disk: Disk,
  { home, file, photos: photosFolder }: EntryAddress,
  text: string,
  photos: readonly NewPhoto[],
): Promise<void> {
  const drafts: string[] = [];
  const placed: string[] = [];
  const beside = async (folder: string, bytes: string | Uint8Array) => {
    const draft = path.join(folder, temporaryName());
    drafts.push(draft);
    await disk.write(draft, bytes);
    return draft;
  };
  try {
    await mkdir(photosFolder, { recursive: true });
    const steps: { from: string; to: string }[] = [];
    for (const photo of photos) {
      const from = await beside(photosFolder, photo.bytes);
      steps.push({ from, to: path.join(photosFolder, photo.file) });
    }
    const entry = await beside(home, text);
    for (const { from, to } of steps) {
      await disk.rename(from, to);
      placed.push(to);
    }
    await disk.rename(entry, file);
  } catch (fault) {
    await Promise.all(placed.map((each) => rm(each, { force: true })));
    throw fault;
  } finally {
    await Promise.all(drafts.map(discard));
  }
}
