import type { CollectionName } from '../../protocol.ts';
import { ownKey } from '../page/village.ts';

/** Where somebody was in a list. */
interface ListPlace {
  query: string;
  /** Pixels from the top of the page. */
  top: number;
}

const nowhere: ListPlace = { query: '', top: 0 };
const keyOf = (collection: CollectionName) => ownKey(`nha-san.list.${collection}`);

/** Where this tab was in a list the last time. */
export function listPlace(collection: CollectionName): ListPlace {
  try {
    return { ...nowhere, ...JSON.parse(sessionStorage.getItem(keyOf(collection)) ?? '{}') };
  } catch {
    return nowhere;
  }
}

/** Notes where somebody is in a list, for the way back. */
export function noteListPlace(collection: CollectionName, change: Partial<ListPlace>): void {
  try {
    sessionStorage.setItem(keyOf(collection), JSON.stringify({ ...listPlace(collection), ...change }));
  } catch {
    // Without a store the list begins at its top.
  }
}
