import type { List } from 'immutable';
import { listedDamaged, listedOf } from '../../listed.ts';
import type { CollectionName, Listed } from '../../protocol.ts';
import { damageOf } from '../backend/damage.ts';
import { slugOfDecap } from '../backend/entry-place.ts';
import { inOrder, type Lists } from '../list/lists.ts';
import { type Loose, load, loadFailure, onChange, reload, state } from './store.ts';

const known = new Map<CollectionName, { ids: unknown; entities: unknown; listed: readonly Listed[] }>();

function listed(collection: CollectionName): readonly Listed[] | undefined {
  const { entries } = state();
  const ids = entries.getIn(['pages', collection, 'ids']) as List<string> | undefined;
  const entities = entries.get('entities') as Loose;
  const last = known.get(collection);
  if (!ids || entries.getIn(['pages', collection, 'isFetching'])) return last?.listed;
  if (last?.ids === ids && last.entities === entities) return last.listed;
  const all = ids.toArray().flatMap((id) => {
    const entry = entities.get(`${collection}.${id}`) as Loose | undefined;
    const data = (entry?.get('data') as Loose | undefined)?.toJS() as Record<string, unknown> | undefined;
    if (!data) return [];
    const place = { collection, slug: slugOfDecap(id) };
    const raw = (entry?.get('raw') as string | undefined) ?? '';
    const damage = damageOf(raw);
    return [damage ? listedDamaged(place, raw, damage) : listedOf(place, data)];
  });
  const ordered = inOrder(all);
  known.set(collection, { ids, entities, listed: ordered });
  return ordered;
}

/** The lists as Decap has them, from a Git host. */
export const decapLists: Lists = { of: listed, failure: loadFailure, load, reload, subscribe: onChange };
