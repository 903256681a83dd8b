import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkEntry } from '../../listings/check-entry.ts';
import { ReadingMemory } from '../../listings/reading-memory.ts';
import { inForm } from '../form/sentence.ts';
import { unknownKeys, withoutUnknownKeys } from '../form/unknown-keys.ts';
import { written } from '../form/yaml/rewrite.ts';
import type { Refusal, Saved, SaveRequest, StoredEntry, StoredPhoto } from '../protocol.ts';
import type { Disk } from './disk.ts';
import { type EntryAddress, refuseLinks } from './entry-address.ts';
import { parsedEntry } from './parsed-entry.ts';
import { nameTaken, putEntry } from './put-entry.ts';
import type { ReadyPhoto } from './ready-photo.ts';
import { Refused } from './refusal.ts';
import { readEntry } from './store.ts';
import { versionOf } from './version.ts';

/** What a text is checked against. */
export interface Checking {
  /** The content folder, without symbolic links. */
  content: string;
  /** Of earlier checks. */
  checked: ReadingMemory;
}

/** A text that is to take the place of another. */
export type NewText = Pick<SaveRequest, 'collection' | 'slug' | 'base' | 'text'>;

/**
 * Saves one entry with its new pictures: all of it or nothing. Must not run twice at a time.
 * @param content the content folder, without symbolic links
 * @param save with the text in NFC
 * @throws {Refused} when somebody else was faster, or when text or pictures cannot be kept
 */
export async function saveEntry(
  content: string,
  disk: Disk,
  address: EntryAddress,
  save: NewText,
  photos: readonly ReadyPhoto[],
): Promise<Saved> {
  const current = refuseConflict(content, address, save);
  await refuseUnfit({ content, checked: new ReadingMemory() }, address, save, current, photos);
  await placeEntry(content, disk, address, save, photos);
  return {
    entry: {
      collection: save.collection,
      slug: save.slug,
      version: versionOf(save.text),
      text: save.text,
    },
    photos: photos.map(storedPhoto),
  };
}

/** A picture that was sent, as the answer to a save tells of it. */
export const storedPhoto = ({
  file,
  bytes,
  facts,
}: Pick<ReadyPhoto, 'file' | 'bytes' | 'facts'>): StoredPhoto => ({
  file,
  version: facts.hash,
  bytes,
  damaged: facts.damaged,
});

/**
 * Looks at a text and its new pictures as they are to be kept.
 * @param current what lies there now
 * @throws {Refused} `invalid` for the text, `photo` for a picture whose name another has, `forbidden` for a link
 */
export async function refuseUnfit(
  { content, checked }: Checking,
  address: EntryAddress,
  save: NewText,
  current: StoredEntry | undefined,
  photos: readonly ReadyPhoto[],
): Promise<void> {
  refuseLinks(content, filesOf(address, photos));
  await refuseFaults({ content, checked }, save, current, photos);
  for (const photo of photos) await liesThere(path.join(address.photos, photo.file), photo);
}

/** The files that an entry with these pictures writes: absolute paths. */
export const filesOf = (address: EntryAddress, photos: readonly { file: string }[]): string[] => [
  address.file,
  ...photos.map(({ file }) => path.join(address.photos, file)),
];

/**
 * Puts an entry in its place, with those of its pictures that do not lie there yet. Must not run twice at a time.
 * @throws {Refused} when something else has come there meanwhile
 */
export async function placeEntry(
  content: string,
  disk: Disk,
  address: EntryAddress,
  save: NewText,
  photos: readonly ReadyPhoto[],
): Promise<void> {
  const missing: ReadyPhoto[] = [];
  for (const photo of photos) {
    if (!(await liesThere(path.join(address.photos, photo.file), photo))) missing.push(photo);
  }
  await putEntry(disk, address, save.text, missing, () => refuseConflict(content, address, save));
}

/**
 * The same text again is no conflict: it is a save whose answer was lost. What cannot be read is not written over: it
 * may be whole but for one line.
 * @returns what lies there now
 */
export function refuseConflict(
  content: string,
  address: EntryAddress,
  save: Pick<NewText, 'base' | 'text'>,
): StoredEntry | undefined {
  const current = readEntry(content, address);
  if (current && !isReadable(current)) {
    throw new Refused(save.base === null ? 'exists' : 'damaged', { current });
  }
  if (current?.text === save.text || current?.version === (save.base ?? undefined)) return current;
  if (!current) throw new Refused('not-found');
  throw new Refused(save.base === null ? 'exists' : 'changed', { current });
}

function isReadable({ text, damage }: StoredEntry): boolean {
  if (damage) return false;
  try {
    parsedEntry(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * The text as it is to be checked: keys that nobody knows are left out where the file had them before. Whoever saves
 * did not write them and may not see them; the content check goes on telling the team.
 */
function toCheck({ collection, text }: NewText, current: StoredEntry | undefined): string {
  if (!current) return text;
  const known = unknownKeys(collection, parsedEntry(current.text)).map(({ path: place }) => place);
  if (!known.length) return text;
  try {
    return written(withoutUnknownKeys(collection, parsedEntry(text), known));
  } catch {
    // What cannot be read is refused with its line.
    return text;
  }
}

async function refuseFaults(
  { content, checked }: Checking,
  save: NewText,
  current: StoredEntry | undefined,
  photos: readonly ReadyPhoto[],
) {
  const found = await checkEntry(
    content,
    save.collection,
    save.slug,
    {
      text: toCheck(save, current),
      photos: new Map(photos.map(({ file, facts }) => [file, facts])),
    },
    checked,
  );
  if (!found.length) return;
  const problems: Refusal['problems'] = found.map(({ path: keys = [], line, vi, inForm: words }) => ({
    path: keys.map((key) => (typeof key === 'number' ? key : String(key))),
    message: keys.length || !line ? (words ?? inForm(vi, 'team')) : `Dòng ${line}: ${vi}`,
  }));
  throw new Refused('invalid', { problems });
}

/**
 * Whether the picture lies there already, from a save that was tried before.
 * @throws {Refused} `photo` when another one has its name: nothing is ever overwritten
 */
async function liesThere(place: string, photo: ReadyPhoto): Promise<boolean> {
  if (!(await lstat(place).catch(() => undefined))) return false;
  if (versionOf(await readFile(place)) === photo.facts.hash) return true;
  throw nameTaken(photo.file);
}
