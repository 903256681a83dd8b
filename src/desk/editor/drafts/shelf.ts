import type { EntryPlace } from '../backend/entry-place.ts';
import type { Base } from '../draft/base.ts';
import { village } from '../page/village.ts';
import { within } from '../page/within.ts';
import { ownRecords } from './own-records.ts';
import { browserRecords, type Kept, type Records } from './records.ts';

/** A save that was begun and not confirmed: sent again it happens once. */
export interface Sent {
  key: string;
  slug: string;
  text: string;
}

type Data = Record<string, unknown>;

/** What has been typed and not saved. New pictures lie beside it, under their own names. */
export interface Draft extends EntryPlace {
  /** The form in which it was typed: each that is opened has another, in whichever tab. Drafts of old have none. */
  by?: string;
  data: Data;
  base: Base;
  /** Milliseconds since 1970; of one form, never twice the same. */
  at: number;
  /** The drafts of other forms that are in it, as they were when they were taken in; by their forms. */
  seen?: Record<string, Data>;
  sent?: Sent;
  /** The text of the person who saved in between, until it is settled which holds. */
  theirs?: string;
}

const isGroup = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isDraft = (value: unknown): value is Draft =>
  isGroup(value) &&
  typeof value.collection === 'string' &&
  typeof value.slug === 'string' &&
  typeof value.at === 'number' &&
  isGroup(value.data) &&
  isGroup(value.base) &&
  typeof value.base.text === 'string';

const placeKey = ({ collection, slug }: EntryPlace) => `${collection}/${slug}`;

const isAt = (key: string, place: EntryPlace) =>
  key === placeKey(place) || key.startsWith(`${placeKey(place)}#`);

/** Whether what lies there is still what was read from there. */
const isSame = (value: unknown, draft: Draft) =>
  isDraft(value) && placeKey(value) === placeKey(draft) && value.by === draft.by && value.at === draft.at;

/** Where a form's draft lies. The place alone is for the first who comes; nobody writes over what is not their own. */
function keyFor(draft: Draft, kept: Kept): string {
  const plain = placeKey(draft);
  const own = [...kept].find(([key, value]) => isAt(key, draft) && isDraft(value) && value.by === draft.by);
  if (own) return own[0];
  return kept.has(plain) ? `${plain}#${draft.by}` : plain;
}

/** Takes out those that are still as they were read: a tab that lives may have typed on. */
function takeOut(kept: Kept, drafts: readonly Draft[]): void {
  for (const [key, value] of kept) if (drafts.some((draft) => isSame(value, draft))) kept.delete(key);
}

/** Milliseconds after which a store counts as silent, and for which it is waited for from then on. */
const patience = { first: 1500, again: 250 };

/** The drafts that one person has on this device. Each open form has its own, so that two tabs never write over each other. */
export function shelfIn(records: Records) {
  const listeners = new Set<() => void>();
  let known: readonly Draft[] = [];
  let isReadable = true;
  let isSilent = false;
  let isLooking = false;

  function become(drafts: readonly Draft[], readable: boolean): void {
    known = drafts;
    isReadable = readable;
    for (const listener of listeners) listener();
  }

  async function change(work?: (kept: Kept) => void): Promise<Kept> {
    try {
      const kept = await within(isSilent ? patience.again : patience.first, records.change(work));
      isSilent = false;
      become([...kept.values()].filter(isDraft), true);
      return kept;
    } catch (fault) {
      isSilent ||= fault instanceof DOMException && fault.name === 'TimeoutError';
      throw fault;
    }
  }

  /** However many ask at once, it is looked once. */
  async function look(): Promise<void> {
    if (isLooking) return;
    isLooking = true;
    try {
      await change();
    } catch {
      become(known, false);
    } finally {
      isLooking = false;
    }
  }

  return {
    all: () => known,
    /** Whether the store could be read when it was last looked at. */
    isReadable: () => isReadable,
    subscribe(listener: () => void) {
      listeners.add(listener);
      void look();
      return () => listeners.delete(listener);
    },
    /**
     * The drafts of an entry, and how many more lie there that cannot be read. It waits for as long as the store takes.
     * @throws when the store cannot be read
     */
    async of(place: EntryPlace): Promise<{ drafts: Draft[]; unreadable: number }> {
      const found = [...(await records.change())].filter(([key]) => isAt(key, place));
      const drafts = found.map(([, value]) => value).filter(isDraft);
      return { drafts, unreadable: found.length - drafts.length };
    },
    /**
     * Keeps a draft.
     * @param held drafts of other forms that are in it: their records go
     * @throws when the device did not keep it
     */
    async put(draft: Draft, held: readonly Draft[] = []): Promise<void> {
      await change((kept) => {
        takeOut(kept, held);
        kept.set(keyFor(draft, kept), draft);
      });
    },
    /** Takes out the draft of a form, and those of others that are still as they were read. */
    async remove(place: EntryPlace, by: string | undefined, held: readonly Draft[] = []): Promise<void> {
      await change((kept) => {
        takeOut(kept, held);
        for (const [key, value] of kept) {
          if (by && isAt(key, place) && isDraft(value) && value.by === by) kept.delete(key);
        }
      });
    },
  };
}

export type Shelf = ReturnType<typeof shelfIn>;

export const shelf: Shelf = shelfIn(ownRecords(browserRecords, village.member));
