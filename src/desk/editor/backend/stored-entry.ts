import type { StoredEntry } from '../../protocol.ts';
import { ask } from './ask.ts';
import type { EntryPlace } from './entry-place.ts';

const ahead = new Map<string, Promise<StoredEntry>>();
const pathOf = ({ collection, slug }: EntryPlace) => `/entries/${collection}/${slug}`;

/** Asks for an entry while the editor that is to show it is still on its way. */
export function askAhead(place: EntryPlace): void {
  const path = pathOf(place);
  if (ahead.has(path)) return;
  const asked = ask<StoredEntry>(path);
  // Whoever takes it is told.
  asked.catch(() => ahead.delete(path));
  ahead.set(path, asked);
}

/**
 * An entry as it lies on the server.
 * @throws {Refused}
 */
export function storedEntry(place: EntryPlace): Promise<StoredEntry> {
  const path = pathOf(place);
  const asked = ahead.get(path) ?? ask<StoredEntry>(path);
  ahead.delete(path);
  return asked;
}
