import type { CollectionName, Listed } from '../../protocol.ts';

/** Where the lists come from: the desk's server, or the entries that Decap has from a Git host. */
export interface Lists {
  /** By name; nothing until they are loaded, and the same array until one of them changes. */
  of(collection: CollectionName): readonly Listed[] | undefined;
  /** Why they could not be loaded: a Vietnamese sentence. */
  failure(collection: CollectionName): string | undefined;
  /** Loads them; once is enough. */
  load(collection: CollectionName): void;
  reload(collection: CollectionName): void;
  subscribe(listener: () => void): () => void;
}

/** What is told when loading fails for a reason that has no sentence of its own. */
export const notLoaded = 'Chưa tải được danh sách. Hãy xem lại mạng rồi bấm “Thử lại”.';

export const inOrder = (entries: readonly Listed[]): Listed[] =>
  [...entries].sort((one, other) => one.name.localeCompare(other.name, 'vi'));
