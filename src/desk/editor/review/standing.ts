import type { Review, StoredEntry } from '../../protocol.ts';
import type { Trust } from '../../village-protocol.ts';
import { ask } from '../backend/ask.ts';
import { type EntryPlace, entryPath } from '../backend/entry-place.ts';
import { village } from '../page/village.ts';

const reviews = new Map<string, Review | undefined>();
const trusted = new Map<string, boolean>();
const listeners = new Set<() => void>();

const tell = () => {
  for (const listener of listeners) listener();
};

/** How an owner's own text stands with the team, and whether what she saves waits for it. */
export const standing = {
  /** As it came with the entry; nothing when what she has is what is published. */
  of: (place: EntryPlace): Review | undefined => reviews.get(entryPath(place)),
  note(entry: StoredEntry): void {
    const path = entryPath(entry);
    if (reviews.has(path) && JSON.stringify(reviews.get(path)) === JSON.stringify(entry.review)) return;
    reviews.set(path, entry.review);
    tell();
  },
  /** Whether a save of this entry waits for the team; it does until it is known that the house is trusted. */
  waits: (place: EntryPlace): boolean => standing.isOwners() && trusted.get(entryPath(place)) !== true,
  /** Whether the person here is an owner of a village server. */
  isOwners: (): boolean => village.member()?.role === 'owner',
  /** Asks whether an owner's house is trusted. */
  async look(place: EntryPlace): Promise<void> {
    const path = entryPath(place);
    if (!standing.isOwners() || place.collection !== 'homestays' || !place.slug || trusted.has(path)) return;
    trusted.set(path, false);
    try {
      const { isTrusted } = await ask<Trust>(`/trust/${place.slug}`);
      trusted.set(path, isTrusted);
      tell();
    } catch {
      // What is not known to be trusted waits; the save itself says what became of it.
      trusted.delete(path);
    }
  },
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
