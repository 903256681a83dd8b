import type { StoredPhoto } from '../../protocol.ts';
import { ask } from '../backend/ask.ts';
import type { EntryPlace } from '../backend/entry-place.ts';

/** The pictures that the server has for an entry; none for a new entry, and none while it cannot be reached. */
export async function storedPhotos({ collection, slug }: EntryPlace): Promise<StoredPhoto[]> {
  if (!slug) return [];
  return ask<{ photos: StoredPhoto[] }>(`/photos/${collection}/${slug}`).then(
    ({ photos }) => photos,
    () => [],
  );
}
