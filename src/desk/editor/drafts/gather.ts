import { fromFile } from '../../form/yaml/rewrite.ts';
import { equal, merge } from '../conflict/merge.ts';
import type { Base } from '../draft/base.ts';
import type { Draft } from './shelf.ts';

/** What the drafts of one entry come to. */
export interface Gathered {
  /** The newest, with what was typed in the others. */
  draft: Draft;
  /** Those that are in it. */
  held: Draft[];
  /** Those that say something else in the same place, or are of another new entry: each is offered for itself. */
  others: Draft[];
}

/** How many forms a draft remembers: somebody who opens a house a hundred times and never saves it. */
const remembered = 8;

function dataOf(base: Base): Record<string, unknown> | undefined {
  try {
    return base.text ? fromFile(base.text) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What two drafts have in common, and what the two together start from.
 * @param current the file as it is now
 */
function common(one: Draft, other: Draft, current: string) {
  const mine = other.by !== undefined && one.seen?.[other.by];
  if (mine) return { data: mine, base: one.base };
  const theirs = one.by !== undefined && other.seen?.[one.by];
  if (theirs) return { data: theirs, base: other.base };
  if (one.base.text === other.base.text) return { data: dataOf(one.base), base: one.base };
  if (one.base.text === current) return { data: dataOf(other.base), base: one.base };
  if (other.base.text === current) return { data: dataOf(one.base), base: other.base };
  return undefined;
}

/** Two forms' drafts as one; nothing when they contradict each other. */
function both(one: Draft, other: Draft, current: string): Draft | undefined {
  const { data: start, base } = common(one, other, current) ?? {};
  if (!base) return undefined;
  // Two that say the same need nothing in common.
  if (!start) return equal(one.data, other.data) ? one : undefined;
  const { value, conflicts } = merge(start, one.data, other.data);
  if (conflicts.length > 0) return undefined;
  return {
    ...one,
    data: value as Draft['data'],
    base,
    seen: seenIn(other, one),
    ...((one.sent ?? other.sent) && { sent: one.sent ?? other.sent }),
    ...((one.theirs ?? other.theirs) && { theirs: one.theirs ?? other.theirs }),
  };
}

/** What a form remembers that holds these drafts, the most important last. */
export function seenIn(...drafts: Draft[]): NonNullable<Draft['seen']> {
  const seen = drafts.flatMap(({ by, data, seen: before = {} }) => [
    ...Object.entries(before),
    ...(by ? [[by, data] as const] : []),
  ]);
  return Object.fromEntries(seen.slice(-remembered));
}

/**
 * Brings the drafts of one entry together. What several forms typed in different places is put into one; where two
 * typed differently in one place, the newer one is opened and the other stays a draft of its own.
 * @param found one or more
 * @param current the file as it is now; empty for a new entry
 */
export function gather(found: readonly [Draft, ...Draft[]], current: string): Gathered {
  const [newest, ...older] = [...found].sort((one, other) => other.at - one.at) as [Draft, ...Draft[]];
  let draft = newest;
  const held = [newest];
  const others: Draft[] = [];
  for (const each of older) {
    const together = both(draft, each, current);
    if (together) {
      draft = together;
      held.push(each);
    } else others.push(each);
  }
  return { draft, held, others };
}
