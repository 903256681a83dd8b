import type { StoredEntry } from '../../protocol.ts';
import { type EntryPlace, entryPath } from '../backend/entry-place.ts';

/** What the person started from: the version that a save changes. */
export interface Base {
  /** The whole file; empty for a new entry. */
  text: string;
  /** `null` for a new entry, and with Git hosts, which keep their own versions. */
  version: string | null;
}

const versions = new Map<string, string>();
const bases = new Map<string, Base>();

/** Notes which version a text has. A list may load a newer text while an older one is being edited. */
export function note(entry: StoredEntry): void {
  versions.set(`${entryPath(entry)}\n${entry.text}`, entry.version);
}

/** What a loaded text is as a base. */
export const baseOf = (place: EntryPlace, text: string): Base => ({
  text,
  version: versions.get(`${entryPath(place)}\n${text}`) ?? null,
});

/** The base of a draft, by the draft's key. */
export const baseOfDraft = (key: string): Base | undefined => bases.get(key);
export const setBase = (key: string, base: Base) => bases.set(key, base);
