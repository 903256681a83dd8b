import type { CollectionName } from '../../protocol.ts';
import { lists } from '../list/listed.ts';

const named: CollectionName[] = ['villages', 'experiences'];

/** Resolves when entries that others name by their slug can be called by their names; a list that fails is no hindrance. */
export function namesKnown(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (named.some((each) => !lists.of(each) && !lists.failure(each))) return;
      stop();
      resolve();
    };
    const stop = lists.subscribe(look);
    for (const each of named) lists.load(each);
    look();
  });
}
