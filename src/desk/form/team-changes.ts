import { oneLine } from '../../homestay/lines.ts';
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

/** The key by which the team names the items of a list, as `id` of `rooms`; absent where it does not. */
function teamsName(list: string, items: Node): string | undefined {
  const [key = ''] = listIdentities[list]?.in ?? [];
  return isTeamOnly(`${list}.*.${key}`, items, key) ? key : undefined;
}

/** Whether a key is the team's where it stands now. */
const isTeams = ({ at, isNew }: Place, group: Node, key: string) =>
  isTeamOnly(at, group, key) || (!isNew && saidOnce.has(at));

/** What is the team's as the form writes it again, which puts on one line what is to stand on one. */
function meant(value: unknown, { default: supposed, properties, widget }: Node): unknown {
  if (typeof value === 'string') return widget === 'text' ? value : oneLine(value);
  if (!properties || !isGroup(value)) return value ?? supposed;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const child = Object.hasOwn(properties, key) ? properties[key] : undefined;
      return [key, child ? meant(inner, child) : inner];
    }),
  );
}

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
    if (place.at.endsWith('.*') && teamsName(place.at.slice(0, -2), node) === key) return [];
    if (!isTeams(inner, node, key)) return inValue(child, was, is, inner);
    // A translation goes with the text that it is one of.
    const isGone = node.widget === 'words' && is === undefined && own(after, 'vi') === undefined;
    return isGone || same(meant(was, child), meant(is, child)) ? [] : [inner.path];
  });
}

/** Whether an item is an old one but for the name that the team gave it. */
function isNamedAnew(key: string, old: unknown, item: unknown): boolean {
  const without = (each: Entry) => ({ ...each, [key]: undefined });
  return isGroup(old) && isGroup(item) && same(without(old), without(item));
}

function inList(items: Node, before: unknown, after: readonly unknown[], place: Place): EntryPath[] {
  const list = place.at;
  const old = Array.isArray(before) ? before : [];
  const [oldKeys, keys] = [itemKeys(list, old), itemKeys(list, after)];
  const free = new Set(old.keys());
  const changes = (from: number | undefined, to: number) =>
    inValue(items, from === undefined ? undefined : old[from], after[to], within(place, keys[to] ?? '', '*'));
  const known = keys.map((key) => (oldKeys.includes(key) ? oldKeys.indexOf(key) : undefined));
  const rest = [...after.keys()].filter((to) => {
    const from = known[to];
    return from === undefined || changes(from, to).length > 0 || !free.delete(from);
  });

  const teamsKey = teamsName(list, items);
  const isNamed = (from: number) => identityOf(list, old[from]) !== undefined;
  const gone = teamsKey
    ? [...free].filter((from) => isNamed(from) && !keys.includes(oldKeys[from] ?? ''))
    : [];
  return rest.flatMap((to) => {
    const from = known[to];
    const found = changes(from, to);
    if (from !== undefined && isFixed(list)) return found;
    if (teamsKey && gone.some((each) => isNamedAnew(teamsKey, old[each], after[to]))) {
      return [[...place.path, keys[to] ?? '', teamsKey]];
    }
    if (!found.length) return [];
    // An old item under another name, which has the team's words of that one and of no other.
    const source = [...free].find((each) => !(teamsKey && isNamed(each)) && !changes(each, to).length);
    if (source === undefined) return found;
    free.delete(source);
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
