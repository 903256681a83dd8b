import type { CollectionName, Damage } from '../../protocol.ts';
import { damageOf } from '../backend/damage.ts';
import { type EntryPlace, slugOfDecap } from '../backend/entry-place.ts';
import { type DecapCollection, type Loose, onChange, state } from '../decap/store.ts';

/** The entry that is open in the form. */
export interface OpenDraft extends EntryPlace {
  /** Changes when another draft is opened or the draft is replaced as a whole. */
  key: string;
  isNew: boolean;
  hasChanged: boolean;
  decapCollection: DecapCollection;
  /** The file that was loaded; empty for a new entry. */
  raw: string;
  /** Why that file cannot be read: nothing is kept of such a draft, or saved. */
  damage: Damage | undefined;
  /** What is being typed, immutable; `data()` as plain JavaScript. */
  values: unknown;
  data(): Record<string, unknown>;
}

const unchanged = Symbol('no draft seen yet');
let seen: unknown = unchanged;
let draft: OpenDraft | undefined;

/** The open draft, the same object until it changes; nothing while a list is shown or the entry still loads. */
export function openDraft(): OpenDraft | undefined {
  const { entryDraft, collections } = state();
  if (entryDraft === seen) return draft;
  seen = entryDraft;
  const entry = entryDraft.get('entry') as Loose | undefined;
  const name = entry?.get('collection') as CollectionName | undefined;
  const decapCollection = name && collections.get(name);
  if (!entry || !name || !decapCollection) {
    draft = undefined;
    return draft;
  }
  const values = entry.get('data') as Loose;
  const raw = (entry.get('raw') as string | undefined) ?? '';
  draft = {
    collection: name,
    slug: slugOfDecap(entry.get('slug') as string),
    key: entryDraft.get('key') as string,
    isNew: entryDraft.getIn(['entry', 'newRecord']) === true,
    hasChanged: entryDraft.get('hasChanged') === true,
    decapCollection,
    raw,
    damage: damageOf(raw),
    values,
    data: () => values.toJS() as Record<string, unknown>,
  };
  return draft;
}

/** Calls `listener` whenever the open draft has changed. */
export function onDraft(listener: (draft: OpenDraft | undefined) => void): () => void {
  let last: OpenDraft | undefined | typeof unchanged = unchanged;
  return onChange(() => {
    const now = openDraft();
    if (now === last) return;
    last = now;
    listener(now);
  });
}
