/** Where something stands in an entry; an item of a list goes by its own id or file name, else by its position. */
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

const identities = ['id', 'file', 'experience', 'type', 'name'] as const;

/** The key by which the items of all the lists can be told apart. */
function identityOf(lists: unknown[][]) {
  return identities.find((key) =>
    lists.every((list) => {
      const values = list.map((item) => (isGroup(item) ? item[key] : undefined));
      return values.every((value) => typeof value === 'string') && new Set(values).size === values.length;
    }),
  );
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
  path: MergePath,
  choose: Choose,
): Merged | undefined {
  const identity = identityOf([base, mine, theirs]);
  if (!identity) return undefined;
  const keys = (list: unknown[]) => list.map((item) => String((item as Group)[identity]));
  const item = (list: unknown[], key: string) => list.find((each) => (each as Group)[identity] === key);
  const found = orderOf(keys(base), keys(mine), keys(theirs)).map((key) =>
    merge(item(base, key), item(mine, key), item(theirs, key), choose, [...path, key]),
  );
  return {
    value: found.map(({ value }) => value).filter((value) => value !== undefined),
    conflicts: found.flatMap(({ conflicts }) => conflicts),
    fromTheirs: found.flatMap(({ fromTheirs }) => fromTheirs),
  };
}

function mergeGroups([base, mine, theirs]: [Group, Group, Group], path: MergePath, choose: Choose): Merged {
  const value: Group = {};
  const conflicts: Conflict[] = [];
  const fromTheirs: MergePath[] = [];
  for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const found = merge(base[key], mine[key], theirs[key], choose, [...path, key]);
    if (found.value !== undefined) value[key] = found.value;
    conflicts.push(...found.conflicts);
    fromTheirs.push(...found.fromTheirs);
  }
  return { value, conflicts, fromTheirs };
}

/**
 * Brings the changes of two people together, key by key. What only one of them changed is taken; where both changed
 * the same thing differently, `choose` decides, and the conflict is told. Items of lists are matched by their id,
 * file or name, so that one person's new photo and the other's new caption do not meet.
 * @param base what both started from, plain data
 */
export function merge(
  base: unknown,
  mine: unknown,
  theirs: unknown,
  choose: Choose = () => 'mine',
  path: MergePath = [],
): Merged {
  if (equal(mine, theirs) || equal(base, theirs)) return nothing(mine);
  if (equal(base, mine)) return { ...nothing(theirs), fromTheirs: [path] };
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    const lists = mergeLists([Array.isArray(base) ? base : [], mine, theirs], path, choose);
    if (lists) return lists;
  } else if (isGroup(mine) && isGroup(theirs)) {
    return mergeGroups([isGroup(base) ? base : {}, mine, theirs], path, choose);
  }
  return {
    value: choose(path) === 'mine' ? mine : theirs,
    conflicts: [{ path, mine, theirs }],
    fromTheirs: [],
  };
}
