import localforage from 'localforage';
import type { EntryPlace } from '../backend/entry-place.ts';
import type { Base } from '../entry/base.ts';

/** A save that was begun and not confirmed: sent again it happens once. */
export interface Sent {
  key: string;
  slug: string;
  text: string;
}

/** What has been typed and not saved. New pictures lie beside it, under their own names. */
export interface Draft extends EntryPlace {
  data: Record<string, unknown>;
  base: Base;
  /** Milliseconds since 1970. */
  at: number;
  sent?: Sent;
  /** The text of the person who saved in between, until it is settled which holds. */
  theirs?: string;
}

const disk = localforage.createInstance({
  name: 'nha-san',
  storeName: 'drafts',
  driver: localforage.INDEXEDDB,
});

/** A new entry has no slug yet; there is one for each collection. */
const keyOf = ({ collection, slug }: EntryPlace) => `${collection}/${slug}`;

const listeners = new Set<() => void>();
let kept: readonly Draft[] = [];

async function look(): Promise<void> {
  const found: Draft[] = [];
  await disk.iterate<Draft, void>((draft) => {
    found.push(draft);
  });
  kept = found;
  for (const listener of listeners) listener();
}

/** The drafts of this device. */
export const shelf = {
  all: () => kept,
  subscribe(listener: () => void) {
    listeners.add(listener);
    void look();
    return () => listeners.delete(listener);
  },
  find: (place: EntryPlace) => disk.getItem<Draft>(keyOf(place)).catch(() => null),
  async put(draft: Draft) {
    await disk.setItem(keyOf(draft), draft);
    await look();
  },
  async remove(place: EntryPlace) {
    await disk.removeItem(keyOf(place));
    await look();
  },
};
