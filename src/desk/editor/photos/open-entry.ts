import { useMemo } from 'react';
import type { CollectionName } from '../../protocol.ts';
import { slugOfDecap } from '../backend/entry-place.ts';
import { type Loose, state } from '../decap/store.ts';
import { plain } from '../fields/field-control.tsx';
import { entryShelf, type PhotoShelf } from './photo-shelf.ts';

/** The entry that is open in Decap. */
export interface OpenEntry {
  collection: CollectionName;
  /** Empty while the entry is new. */
  slug: string;
  data: Record<string, unknown>;
}

export function openEntry(): OpenEntry {
  const entry = state().entryDraft.get('entry') as Loose | undefined;
  return {
    collection: String(entry?.get('collection') ?? '') as CollectionName,
    slug: slugOfDecap(String(entry?.get('slug') ?? '')),
    data: (plain(entry?.get('data')) ?? {}) as Record<string, unknown>,
  };
}

/** The shelf of the entry that is open. */
export function useShelf({ collection, slug }: OpenEntry): PhotoShelf {
  return useMemo(() => entryShelf({ collection, slug }), [collection, slug]);
}
