import path from 'node:path';
import type { StoredPhoto } from '../../protocol.ts';
import { type EntryAddress, isPhotoName, lookedAt } from '../entry-address.ts';
import { parsedEntry } from '../parsed-entry.ts';
import type { Place } from '../permissions.ts';
import type { ReadyPhoto } from '../ready-photo.ts';
import { storedPhoto } from '../save.ts';
import type { Journal } from './journal.ts';

/** Every text in the data of an entry that could be the name of a picture. */
function photoNames(value: unknown): string[] {
  if (typeof value === 'string') return isPhotoName(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(photoNames) : [];
}

/** The pictures that a text names; none when it cannot be read. */
function namedIn(text: string): Set<string> {
  try {
    return new Set(photoNames(parsedEntry(text)));
  } catch {
    return new Set();
  }
}

/**
 * The pictures that a text names and that do not lie beside its entry: they came with it, or lie in the vault or with
 * what was deleted.
 * @param sent pictures that came with it, also such as it does not name
 */
export async function photosOf(
  journal: Journal,
  address: EntryAddress,
  text: string,
  sent: readonly ReadyPhoto[] = [],
): Promise<ReadyPhoto[]> {
  const found = [...sent];
  for (const file of namedIn(text)) {
    if (sent.some((each) => each.file === file)) continue;
    if (lookedAt(path.join(address.photos, file))) continue;
    const kept = journal.photo(address, file);
    const photo = kept ? journal.vault.ready(kept) : await journal.vault.buried(address, file);
    if (photo) found.push(photo);
  }
  return found;
}

/** Bytes of a picture that does not lie beside its entry: one that waits, or of an entry that was deleted. */
export async function readKept(journal: Journal, place: Place, file: string): Promise<Buffer | undefined> {
  const kept = journal.photo(place, file);
  return (kept && (await journal.vault.read(kept))) ?? (await journal.vault.buried(place, file))?.read();
}

/** The pictures of an entry with those of the text that is open. */
export function withWaiting(journal: Journal, place: Place, photos: readonly StoredPhoto[]): StoredPhoto[] {
  const waiting = journal.open(place)?.photos ?? [];
  const more = waiting.filter(({ file }) => !photos.some((each) => each.file === file)).map(storedPhoto);
  return [...photos, ...more].toSorted((one, other) => (one.file < other.file ? -1 : 1));
}
