import type { List } from 'immutable';
import type { CollectionName, Damage } from '../../protocol.ts';
import { damageOf, nameIn } from '../backend/damage.ts';
import { slugOfDecap } from '../backend/entry-place.ts';
import { type Loose, state } from '../decap/store.ts';

/** An entry as the lists show it. */
export interface Listed {
  collection: CollectionName;
  slug: string;
  name: string;
  /** Plain data of the file. */
  data: Record<string, unknown>;
  /** Why the file cannot be read; `data` is empty then. */
  damage?: Damage;
}

/** Name of an entry whose file cannot be read, and not even its name. */
export const unknownName = 'Chưa rõ tên';

const known = new Map<CollectionName, { ids: unknown; entities: unknown; listed: Listed[] }>();

/** The Vietnamese of a name, whatever its form. */
export const wordsOf = (value: unknown) =>
  typeof value === 'string' ? value : ((value as { vi?: string } | undefined)?.vi ?? '');

/** The entries of a collection by name, the same array until one of them changes; nothing until they are loaded. */
export function listed(collection: CollectionName): Listed[] | undefined {
  const { entries } = state();
  const ids = entries.getIn(['pages', collection, 'ids']) as List<string> | undefined;
  const entities = entries.get('entities') as Loose;
  const last = known.get(collection);
  if (!ids || entries.getIn(['pages', collection, 'isFetching'])) return last?.listed;
  if (last?.ids === ids && last.entities === entities) return last.listed;
  const all = ids.toArray().flatMap((id) => {
    const entry = entities.get(`${collection}.${id}`) as Loose | undefined;
    const data = (entry?.get('data') as Loose | undefined)?.toJS() as Record<string, unknown> | undefined;
    const slug = slugOfDecap(id);
    if (!data) return [];
    const raw = (entry?.get('raw') as string | undefined) ?? '';
    const damage = damageOf(raw);
    if (damage) return [{ collection, slug, name: nameIn(raw) ?? unknownName, data: {}, damage }];
    return [{ collection, slug, name: wordsOf(data.name) || slug, data }];
  });
  all.sort((one, other) => one.name.localeCompare(other.name, 'vi'));
  known.set(collection, { ids, entities, listed: all });
  return all;
}

/** What an entry of a collection is called; its slug while the collection is not loaded. */
export const entryName = (collection: CollectionName, slug: unknown): string =>
  listed(collection)?.find((entry) => entry.slug === slug)?.name ?? String(slug ?? '');
