import { itemKeys, listIdentities } from '../../../homestay/list-identity.ts';
import { equal, keysOf, type MergePath } from './merge.ts';

/** One thing in which an entry differs from what it was before. */
export type Difference =
  /** A value; `undefined` where there is none. */
  | { kind: 'changed'; path: MergePath; before: unknown; after: unknown }
  /** An item of a list, with all that it says, each value for itself. */
  | { kind: 'added'; path: MergePath; item: unknown; inside: Difference[] }
  | { kind: 'removed'; path: MergePath; item: unknown }
  /** Items of a list that are in both, but in another order; the first ones, before and after. */
  | { kind: 'moved'; path: MergePath; before: unknown; after: unknown };

type Group = Record<string, unknown>;

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where something stands: its path, and its place in the schema with `*` for any index. */
interface Place {
  path: MergePath;
  place: string;
}

function betweenLists(before: unknown[], after: unknown[], { path, place }: Place): Difference[] {
  const oldKeys = itemKeys(place, before);
  const newKeys = keysOf(place, itemKeys(place, after), oldKeys, []);
  const at = (key: string): Place => ({ path: [...path, key], place: `${place}.*` });
  const there = newKeys.flatMap((key, index): Difference[] => {
    const from = oldKeys.indexOf(key);
    const item = after[index];
    if (from >= 0) return between(before[from], item, at(key));
    const inside = isGroup(item) ? between({}, item, at(key)) : [];
    return [{ kind: 'added', path: at(key).path, item, inside }];
  });
  const gone = oldKeys.flatMap((key, index): Difference[] =>
    newKeys.includes(key) ? [] : [{ kind: 'removed', path: at(key).path, item: before[index] }],
  );
  const kept = newKeys.filter((key) => oldKeys.includes(key));
  const inOldOrder = oldKeys.filter((key) => newKeys.includes(key));
  const moved: Difference[] = equal(kept, inOldOrder)
    ? []
    : [{ kind: 'moved', path, before: before[0], after: after[0] }];
  return [...there, ...gone, ...moved];
}

function between(before: unknown, after: unknown, { path, place }: Place): Difference[] {
  if (equal(before, after)) return [];
  const isListed = (value: unknown) => value === undefined || Array.isArray(value);
  // A list that the schema does not know is one value.
  if (place in listIdentities && isListed(before) && isListed(after)) {
    return betweenLists((before ?? []) as unknown[], (after ?? []) as unknown[], { path, place });
  }
  const isGrouped = (value: unknown) => value === undefined || isGroup(value);
  if (isGrouped(before) && isGrouped(after)) {
    const [old, next] = [(before ?? {}) as Group, (after ?? {}) as Group];
    return [...new Set([...Object.keys(old), ...Object.keys(next)])].flatMap((key) =>
      between(old[key], next[key], {
        path: [...path, key],
        place: place ? `${place}.${key}` : key,
      }),
    );
  }
  return [{ kind: 'changed', path, before, after }];
}

/**
 * In what an entry differs from what it was before, value by value; items of lists are matched by what tells them
 * apart, as in a merge. Says everything that changed, and nothing else.
 * @param before plain data; `{}` for an entry that is new
 */
export const differences = (before: unknown, after: unknown): Difference[] =>
  between(before, after, { path: [], place: '' });
