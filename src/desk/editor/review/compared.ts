import type { Entry } from '../../form/draft.ts';
import { fromFile, rewritten } from '../../form/yaml/rewrite.ts';
import type { CollectionName } from '../../protocol.ts';
import type { Comparison } from '../../village-protocol.ts';
import { titleOf } from '../conflict/in-words.ts';
import type { Choose, Conflict, MergePath } from '../conflict/merge.ts';
import { type Saying, sayings } from '../conflict/sayings.ts';
import { type Sides, together } from '../conflict/together.ts';

/** A waiting text beside what is published. */
export interface Compared {
  sides: Sides;
  /** In what the page will differ from what it is now. */
  said: Saying[];
  /** What both changed, each in another way. */
  conflicts: Conflict[];
  /** What the team has changed since its owner began to write: it stays. */
  joined: string[];
  /** Whether guests see the house once it is published. */
  isShown: boolean;
  /** What is to be published in the place of the waiting text; nothing where that is it. */
  text: string | undefined;
}

/**
 * Puts side by side what waits and what is published.
 * @param choose at what both changed: `mine` is the owner's
 * @throws {UnreadableEntry}
 */
export function compared(collection: CollectionName, comparison: Comparison, choose?: Choose): Compared {
  const { base, published, waiting } = comparison;
  const theirs: Entry = published ? fromFile(published.text) : {};
  const mine = fromFile(waiting.text);
  const old = base === undefined ? theirs : fromFile(base);
  const sides = { old, mine, theirs };
  const hasMoved = published !== undefined && base !== published.text;
  const merged = hasMoved ? together(sides, choose) : { value: mine, conflicts: [], fromTheirs: [] };
  const value = merged.value as Entry;
  return {
    sides,
    said: sayings(collection, theirs, value),
    conflicts: merged.conflicts,
    joined: merged.fromTheirs.map((path: MergePath) => titleOf(collection, path, theirs, mine, old)),
    isShown: collection !== 'homestays' || value.status === 'published',
    text: hasMoved ? rewritten(published.text, value) : undefined,
  };
}
