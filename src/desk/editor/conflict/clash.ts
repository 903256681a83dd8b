import { asEntry } from '../../form/draft.ts';
import { fromFile, UnreadableEntry } from '../../form/yaml/rewrite.ts';
import type { CollectionName, StoredEntry } from '../../protocol.ts';
import { type Base, baseOfDraft, note } from '../draft/base.ts';
import { openDraft } from '../draft/draft.ts';
import { role } from '../role/role.ts';
import type { Sides } from './together.ts';

/** Two people's changes of one entry. */
export interface Clash extends Sides {
  /** Key of the draft that it is about. */
  key: string;
  collection: CollectionName;
  /** The other's version, on which the next save stands. */
  base: Base;
}

/** What stands against the open draft: why it cannot be read, where it cannot; nothing when no entry is open. */
export function clashOf(current: StoredEntry): Clash | UnreadableEntry | undefined {
  const draft = openDraft();
  const base = draft && baseOfDraft(draft.key);
  if (!draft || !base) return undefined;
  if (current.damage) return new UnreadableEntry(current.damage);
  try {
    const clash = {
      key: draft.key,
      collection: draft.collection,
      old: base.text ? fromFile(base.text) : {},
      mine: asEntry(draft.collection, draft.data(), role()),
      theirs: fromFile(current.text),
      base: { text: current.text, version: current.version },
    };
    note(current);
    return clash;
  } catch (fault) {
    if (fault instanceof UnreadableEntry) return fault;
    throw fault;
  }
}

/** The same with what has been typed since, such as a picture that was still being made ready. */
export function upToDate(clash: Clash): Clash {
  const draft = openDraft();
  if (draft?.key !== clash.key) return clash;
  return { ...clash, mine: asEntry(draft.collection, draft.data(), role()) };
}
