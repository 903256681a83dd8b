import { identityOf, isFixed, itemKeys, listIdentities } from '../../homestay/list-identity.ts';
import type { CollectionName } from '../protocol.ts';
import { nodeOf } from './collections.ts';
import type { Entry } from './draft.ts';
import type { Node } from './node.ts';
import { isTeamOnly, saidOnce } from './team-only.ts';
import { same } from './yaml/same.ts';

/** Where something stands in an entry; an item of a list goes by its key: see `itemKeys`. */
export type EntryPath = readonly string[];

/** Where the walk is: the path, the same with `*` for any index, and whether the entry is a new one. */
interface Place {
  path: EntryPath;
  at: string;
  isNew: boolean;
}

const isGroup = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const within = ({ path, at, isNew }: Place, step: string, inSchema = step): Place => ({
  path: [...path, step],
  at: at ? `${at}.${inSchema}` : inSchema,
  isNew,
});

/** Whether a key is what tells the items of its list apart, as `rooms.*.id` is. */
const isIdentity = (at: string): boolean => {
  const [, list = '', key = ''] = /^(.*)\.\*\.(.*)$/.exec(at) ?? [];
  return listIdentities[list]?.in.join('.') === key && key !== '';
};

/** Whether a key is the team's where it stands now. */
const isTeams = ({ at, isNew }: Place, group: Node, key: string) =>
  isTeamOnly(at, group, key) || (!isNew && saidOnce.has(at));

function inGroup(node: Node, before: unknown, after: Entry, place: Place): EntryPath[] {
  const old = isGroup(before) ? before : {};
  const own = (entry: Entry, key: string) => (Object.hasOwn(entry, key) ? entry[key] : undefined);
  const keys = new Set([...Object.keys(old), ...Object.keys(after)]);
  return [...keys].flatMap((key) => {
    const inner = within(place, key);
    const [was, is] = [own(old, key), own(after, key)];
    const child = own((node.properties ?? {}) as Entry, key) as Node | undefined;
    if (!child) return same(was, is) ? [] : [inner.path];
    // An item is found by its identity: it has not changed, or the item is new.
    if (isIdentity(inner.at) && isTeamOnly(inner.at, node, key)) return [];
    if (!isTeams(inner, node, key)) return inValue(child, was, is, inner);
    // A translation goes with the text that it is one of.
    const isGone = node.widget === 'words' && is === undefined && own(after, 'vi') === undefined;
    return isGone || same(was ?? child.default, is ?? child.default) ? [] : [inner.path];
  });
}

/** The old items that may be an item under a new name. */
const renamed = (list: string, gone: readonly unknown[]): unknown[] =>
  gone.filter((item) => !isFixed(list) || identityOf(list, item) === undefined);

/** The path of the team's name of an item that is an old one under a new one of those. */
function namedAnew(node: Node, gone: readonly unknown[], item: unknown, place: Place): EntryPath[] {
  const [key = ''] = listIdentities[place.at.slice(0, -2)]?.in ?? [];
  if (!isGroup(item) || !isTeamOnly(`${place.at}.${key}`, node, key)) return [];
  const without = (each: Entry) => ({ ...each, [key]: undefined });
  const isOld = gone.some((old) => isGroup(old) && old[key] && same(without(old), without(item)));
  return isOld ? [[...place.path, key]] : [];
}

function inList(items: Node, before: unknown, after: readonly unknown[], place: Place): EntryPath[] {
  const old = Array.isArray(before) ? before : [];
  const [oldKeys, keys] = [itemKeys(place.at, old), itemKeys(place.at, after)];
  const gone = old.filter((_item, index) => !keys.includes(oldKeys[index] ?? ''));
  return after.flatMap((item, index) => {
    const key = keys[index] ?? '';
    const inner = within(place, key, '*');
    const from = oldKeys.indexOf(key);
    if (from >= 0) return inValue(items, old[from], item, inner);
    const asNew = [...namedAnew(items, gone, item, inner), ...inValue(items, undefined, item, inner)];
    if (!asNew.length) return [];
    const source = renamed(place.at, gone).find((each) => !inValue(items, each, item, inner).length);
    if (source === undefined) return asNew;
    gone.splice(gone.indexOf(source), 1);
    return [];
  });
}

function inValue(node: Node, before: unknown, after: unknown, place: Place): EntryPath[] {
  if (same(before, after)) return [];
  if (node.properties) {
    if (after !== undefined && !isGroup(after)) return [place.path];
    return inGroup(node, before, after ?? {}, place);
  }
  if (node.items) {
    if (after !== undefined && !Array.isArray(after)) return [place.path];
    return inList(node.items, before, after ?? [], place);
  }
  return typeof after === 'object' && after !== null ? [place.path] : [];
}

/**
 * What of the team's differs between two texts of an entry: its fields, English, and everything that the schema does
 * not name. An English text may go with its Vietnamese one, and anything with the item of a list that it is in; an
 * item that is moved or named anew brings along what it had, and a new one has an id and nothing else of the team's.
 * @param before what its file said; absent for a new entry, which begins with nothing but what the schema supposes
 * @param after what its file is to say
 * @returns the places; none when an owner may change it so
 */
export const teamChanges = (
  collection: CollectionName,
  before: Entry | undefined,
  after: Entry,
): EntryPath[] =>
  inValue(nodeOf(collection), before ?? {}, after, { path: [], at: '', isNew: before === undefined });
