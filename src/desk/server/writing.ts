import type { Person } from '../protocol.ts';
import type { Rebuild } from './build-feed.ts';
import type { Disk } from './disk.ts';
import type { Change, History } from './history.ts';
import type { Queue } from './queue.ts';
import { Refused } from './refusal.ts';
import type { Checking } from './save.ts';

/** What everything that writes at the desk works with. */
export interface Writing extends Checking {
  disk: Disk;
  /** The one line for all that writes. */
  queue: Queue;
  ending: AbortSignal | undefined;
  /**
   * Tells site and history of what was published; to be waited for outside the line.
   * @param files absolute paths; none when nothing was
   * @param isNew whether the site does not show it yet
   */
  published(
    person: Pick<Person, 'id' | 'name'>,
    change: Change,
    files: readonly string[],
    isNew?: boolean,
  ): { committed: Promise<void> };
}

/** @throws {Refused} when the program is about to end: nothing new is begun then */
export function refuseAtTheEnd({ ending }: Pick<Writing, 'ending'>): void {
  if (ending?.aborted) throw new Refused('ending');
}

/** Tells site and history. */
export const telling =
  (rebuild: Rebuild, history: History | undefined): Writing['published'] =>
  (person, change, files, isNew = true) => {
    if (!files.length) return { committed: Promise.resolve() };
    if (isNew) rebuild.changed();
    return { committed: Promise.resolve(history?.commit(person, change, files)) };
  };
