import { writtenAmount } from '../../homestay/amount.ts';
import { clean } from '../../homestay/clean.ts';
import { oneLine } from '../../homestay/lines.ts';
import type { CollectionName, Person } from '../protocol.ts';
import { nodeOf } from './collections.ts';
import { isRequired, type Node } from './node.ts';
import { numberOf } from './number.ts';
import { withRoomIds } from './room-id.ts';

/** The data of an entry, as its file holds it. */
export type Entry = Record<string, unknown>;

const isGroup = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** Whether something was said in it: groups of required groups alone say nothing. */
const saysNothing = (value: unknown): boolean =>
  value === undefined || (isGroup(value) && Object.values(value).every(saysNothing));

/** A price whose amount says what it buys, as `150k/ng`; nothing when that says another thing than was chosen. */
function priced(group: Entry, { properties }: Node): Entry | undefined {
  const { amount, per } = group;
  const written = typeof amount === 'string' && properties?.per ? writtenAmount(amount) : undefined;
  if (!written?.per) return group;
  const isAgreed = properties?.per?.enum?.includes(written.per) && (!per || per === written.per);
  return isAgreed ? { ...group, amount: written.dong, per: written.per } : undefined;
}

function readGroup(given: Entry, node: Node, role: Person['role']): Entry {
  const entry: Entry = {};
  const agreed = priced(given, node);
  const group = agreed ?? given;
  for (const key of Object.keys(group)) {
    if (!node.properties?.[key]) entry[key] = clean(group[key]);
  }
  for (const [key, child] of Object.entries(node.properties ?? {})) {
    const required = isRequired(node, key);
    // A required group is there even when it is empty, so that each of its fields can say what it misses.
    const begun = required && child.type === 'object' ? (group[key] ?? {}) : group[key];
    const value = !agreed && key === 'amount' ? clean(begun) : read(begun, child, role);
    if (required ? value !== undefined : !saysNothing(value)) entry[key] = value;
  }
  // An owner who empties a text cannot see its translation, which then must not stay behind.
  return role === 'owner' && node.widget === 'words' && !entry.vi ? {} : entry;
}

function read(value: unknown, node: Node, role: Person['role']): unknown {
  if (node.properties && isGroup(value)) return readGroup(value, node, role);
  const { items } = node;
  if (items && Array.isArray(value)) {
    return value
      .map((item) => read(item ?? (items.properties ? {} : undefined), items, role))
      .filter((item) => item !== undefined);
  }
  const cleaned = clean(value);
  if (typeof cleaned !== 'string') return cleaned;
  if (node.type === 'integer' || node.type === 'number') return numberOf(cleaned, node.type) ?? cleaned;
  return node.widget === 'text' ? cleaned : oneLine(cleaned);
}

/** Keys in the schema's order, whatever order the form put them in. Keys nobody knows come last. */
function ordered(value: unknown, node: Node | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => ordered(item, node?.items));
  if (!isGroup(value)) return value;
  const known = Object.keys(node?.properties ?? {}).filter((key) => key in value);
  const keys = [...known, ...Object.keys(value).filter((key) => !known.includes(key))];
  return Object.fromEntries(keys.map((key) => [key, ordered(value[key], node?.properties?.[key])]));
}

/**
 * What a draft says, as it is to be written: texts composed and without blank ends, numbers as numbers, nothing that
 * is empty, rooms with their ids, keys in the schema's order. Values that cannot be understood stay as they are, for
 * the schema to refuse; positions in lists stay the same, so that a problem's path fits the draft.
 * @param draft plain data, as Decap's `entry.data.toJS()` gives it
 * @param role what the form showed: what an owner does not see survives untouched
 */
export function asEntry(collection: CollectionName, draft: unknown, role: Person['role'] = 'team'): Entry {
  const node = nodeOf(collection);
  const entry = readGroup(isGroup(draft) ? draft : {}, node, role);
  return ordered(collection === 'homestays' ? withRoomIds(entry) : entry, node) as Entry;
}
