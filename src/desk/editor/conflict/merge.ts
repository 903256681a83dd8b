import { isFixed, itemKeys, listIdentities } from '../../../homestay/list-identity.ts';

/** Where something stands in an entry; an item of a list goes by its key: see `itemKeys`. */
export type MergePath = readonly string[];

/** Something that both sides changed, each in another way. */
export interface Conflict {
  path: MergePath;
  mine: unknown;
  theirs: unknown;
}

export interface Merged {
  /** Both sides' changes; at a conflict the side that was chosen. */
  value: unknown;
  conflicts: Conflict[];
  /** What only the other side changed. */
  fromTheirs: MergePath[];
}

type Group = Record<string, unknown>;
export type Choose = (path: MergePath) => 'mine' | 'theirs';

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two values say the same, whatever the order of their keys. */
export function equal(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => equal(item, other[index]));
  }
  if (isGroup(one) && isGroup(other)) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...keys].every((key) => equal(one[key], other[key]));
  }
  return one === other;
}

/** A list in an entry: its path, and its place in the schema with `*` for any index. */
interface Place {
  path: MergePath;
  list: string;
}

/**
 * The keys of a side's items. One that has only been named anew is the old one, in the same place, whose name is gone;
 * unless the other side has one of the new name.
 */
export function keysOf(
  list: string,
  own: string[],
  base: readonly string[],
  others: readonly string[],
): string[] {
  if (isFixed(list)) return own;
  return own.map((key, index) => {
    const before = base[index];
    const isNew = !base.includes(key) && !others.includes(key);
    return before !== undefined && isNew && !own.includes(before) ? before : key;
  });
}

/** The keys of two lists in the order of the side that moved something; new ones stand where their side has them. */
function orderOf(base: string[], mine: string[], theirs: string[]): string[] {
  const kept = (keys: string[]) => keys.filter((key) => base.includes(key));
  const inBase = (keys: string[]) => base.filter((key) => keys.includes(key));
  const [first, second] = equal(kept(mine), inBase(mine)) ? [theirs, mine] : [mine, theirs];
  const order = [...first];
  for (const [index, key] of second.entries()) {
    if (order.includes(key)) continue;
    const before = second.slice(0, index).findLast((each) => order.includes(each));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, key);
  }
  return order;
}

function nothing(value: unknown): Merged {
  return { value, conflicts: [], fromTheirs: [] };
}

function mergeLists(
  [base, mine, theirs]: [unknown[], unknown[], unknown[]],
  { path, list }: Place,
  choose: Choose,
): Merged {
  const baseKeys = itemKeys(list, base);
  const [ownKeys, otherKeys] = [itemKeys(list, mine), itemKeys(list, theirs)];
  const mineKeys = keysOf(list, ownKeys, baseKeys, otherKeys);
  const theirKeys = keysOf(list, otherKeys, baseKeys, ownKeys);
  const found = orderOf(baseKeys, mineKeys, theirKeys).map((key) =>
    mergeAt(
      base[baseKeys.indexOf(key)],
      mine[mineKeys.indexOf(key)],
      theirs[theirKeys.indexOf(key)],
      choose,
      {
        path: [...path, key],
        list: `${list}.*`,
      },
    ),
  );
  return {
    value: found.map(({ value }) => value).filter((value) => value !== undefined),
    conflicts: found.flatMap(({ conflicts }) => conflicts),
    fromTheirs: found.flatMap(({ fromTheirs }) => fromTheirs),
  };
}

function mergeGroups(
  [base, mine, theirs]: [Group, Group, Group],
  { path, list }: Place,
  choose: Choose,
): Merged {
  const value: Group = {};
  const conflicts: Conflict[] = [];
  const fromTheirs: MergePath[] = [];
  for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const found = mergeAt(base[key], mine[key], theirs[key], choose, {
      path: [...path, key],
      list: list ? `${list}.${key}` : key,
    });
    if (found.value !== undefined) value[key] = found.value;
    conflicts.push(...found.conflicts);
    fromTheirs.push(...found.fromTheirs);
  }
  return { value, conflicts, fromTheirs };
}

function mergeAt(base: unknown, mine: unknown, theirs: unknown, choose: Choose, place: Place): Merged {
  const { path, list } = place;
  if (equal(mine, theirs) || equal(base, theirs)) return nothing(mine);
  if (equal(base, mine)) return { ...nothing(theirs), fromTheirs: [path] };
  // A list that the schema does not know is one value.
  if (Array.isArray(mine) && Array.isArray(theirs) && list in listIdentities) {
    return mergeLists([Array.isArray(base) ? base : [], mine, theirs], place, choose);
  }
  if (isGroup(mine) && isGroup(theirs)) {
    return mergeGroups([isGroup(base) ? base : {}, mine, theirs], place, choose);
  }
  return {
    value: choose(path) === 'mine' ? mine : theirs,
    conflicts: [{ path, mine, theirs }],
    fromTheirs: [],
  };
}

/**
 * Brings the changes of two people together, key by key. What only one of them changed is taken; where both changed
 * the same thing differently, `choose` decides, and the conflict is told. Items of lists are matched by what tells
 * them apart, so that one person's new photo and the other's new caption do not meet.
 * @param base what both started from, plain data
 */
export const merge = (base: unknown, mine: unknown, theirs: unknown, choose: Choose = () => 'mine'): Merged =>
  mergeAt(base, mine, theirs, choose, { path: [], list: '' });
