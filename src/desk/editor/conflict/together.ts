import type { Entry } from '../../form/draft.ts';
import { withoutLostRooms } from '../../form/room-id.ts';
import { type Choose, type Merged, merge } from './merge.ts';

/** Two people's texts of one entry. */
export interface Sides {
  /** What both started from. */
  old: Entry;
  mine: Entry;
  theirs: Entry;
}

/** Both changes brought together; pictures of a room that one side took out belong to none. */
export function together({ old, mine, theirs }: Sides, choose?: Choose): Merged {
  const merged = merge(old, mine, theirs, choose);
  return { ...merged, value: withoutLostRooms(merged.value as Entry) };
}
