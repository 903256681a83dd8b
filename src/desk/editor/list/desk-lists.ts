import type { CollectionName, Listed } from '../../protocol.ts';
import { ask } from '../backend/ask.ts';
import { Refused } from '../backend/refused.ts';
import { inOrder, type Lists, notLoaded } from './lists.ts';

const known = new Map<CollectionName, readonly Listed[]>();
const failures = new Map<CollectionName, string>();
const asked = new Set<CollectionName>();
const listeners = new Set<() => void>();

const tell = () => {
  for (const listener of listeners) listener();
};

async function fetchList(collection: CollectionName): Promise<void> {
  try {
    const { entries } = await ask<{ entries: Listed[] }>(`/list/${collection}`);
    known.set(collection, inOrder(entries));
  } catch (fault) {
    if (!(fault instanceof Refused)) console.error(fault);
    failures.set(collection, fault instanceof Refused ? fault.message : notLoaded);
  }
  tell();
}

/** The lists as the desk's server has them. */
export const deskLists: Lists = {
  of: (collection) => known.get(collection),
  failure: (collection) => failures.get(collection),
  load(collection) {
    if (asked.has(collection)) return;
    asked.add(collection);
    void fetchList(collection);
  },
  reload(collection) {
    failures.delete(collection);
    tell();
    void fetchList(collection);
  },
  subscribe(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Brings the list of an entry's collection up to date with what has been loaded or saved. */
export function noteListed(entry: Listed): void {
  const before = known.get(entry.collection);
  if (!before) return;
  const others = before.filter(({ slug }) => slug !== entry.slug);
  known.set(entry.collection, inOrder([...others, entry]));
  tell();
}
