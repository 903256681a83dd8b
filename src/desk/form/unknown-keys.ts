import type { CollectionName } from '../protocol.ts';
import { nodeOf } from './collections.ts';
import type { Entry } from './draft.ts';
import type { Node } from './node.ts';

/** A key that stands in a file and that nobody knows: somebody's note, or a slip in a name. */
export interface UnknownKey {
  /** Where it stands, with `*` for any index: `rooms.*.ghiChu`. */
  path: string;
  key: string;
  /** Label of the group that holds it. */
  within: string;
}

const isGroup = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Copies a value without the unknown keys that `isMeant` is told of. */
function without(
  value: unknown,
  node: Node,
  path: string,
  isMeant: (unknown: UnknownKey) => boolean,
): unknown {
  const { items, properties, title } = node;
  if (items && Array.isArray(value)) {
    return value.map((item) => without(item, items, path ? `${path}.*` : '*', isMeant));
  }
  if (!properties || !isGroup(value)) return value;
  const kept = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    const at = path ? `${path}.${key}` : key;
    const child = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (child) return [[key, without(inner, child, at, isMeant)]];
    return isMeant({ path: at, key, within: title }) ? [] : [[key, inner]];
  });
  return Object.fromEntries(kept);
}

/** The keys of an entry that its schema does not know, each place once. */
export function unknownKeys(collection: CollectionName, entry: Entry): UnknownKey[] {
  const found = new Map<string, UnknownKey>();
  without(entry, nodeOf(collection), '', (unknown) => Boolean(found.set(unknown.path, unknown)));
  return [...found.values()];
}

/**
 * The entry without the keys that its schema does not know.
 * @param paths only those that stand at one of these
 */
export function withoutUnknownKeys(
  collection: CollectionName,
  entry: Entry,
  paths?: readonly string[],
): Entry {
  return without(entry, nodeOf(collection), '', ({ path }) => !paths || paths.includes(path)) as Entry;
}
