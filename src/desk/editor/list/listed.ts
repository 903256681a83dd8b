import type { CollectionName } from '../../protocol.ts';
import { deskLists } from './desk-lists.ts';
import type { Lists } from './lists.ts';

let source: Lists = deskLists;

/** Takes the lists from elsewhere than the desk's server. To be called before anything is shown. */
export function listFrom(other: Lists): void {
  source = other;
}

/** The entries of each collection. */
export const lists: Lists = {
  of: (collection) => source.of(collection),
  failure: (collection) => source.failure(collection),
  load: (collection) => source.load(collection),
  reload: (collection) => source.reload(collection),
  subscribe: (listener) => source.subscribe(listener),
};

/** What an entry of a collection is called; its slug while the collection is not loaded. */
export const entryName = (collection: CollectionName, slug: unknown): string =>
  lists.of(collection)?.find((entry) => entry.slug === slug)?.name ?? String(slug ?? '');
