import { asEntry } from '../../form/draft.ts';
import { rewritten, UnreadableEntry, written } from '../../form/yaml/rewrite.ts';
import type { EntryPlace } from '../backend/entry-place.ts';
import { Refused } from '../backend/refused.ts';
import { type Clash, clashOf } from '../conflict/clash.ts';
import { draftEntry, persist, setStored } from '../decap/store.ts';
import { keep, noteTheirs, replace, saved, settle } from '../drafts/keeper.ts';
import type { Problem } from '../fields/open-form.ts';
import { goToProblem } from '../fields/open-form.ts';
import { settleRoomIds } from '../fields/room-references.ts';
import { preparing } from '../photos/preparing.ts';
import { role } from '../role/role.ts';
import { baseOf, baseOfDraft, setBase } from './base.ts';
import { checkAll, showRefused, stillWrong } from './check.ts';
import { type OpenDraft, openDraft } from './draft.ts';
import { refusedPicture } from './refused-picture.ts';
import { statusOf } from './status.ts';

/** How the save of the open entry stands. */
export type SaveState =
  | { step: 'quiet' }
  | { step: 'saving' }
  | { step: 'saved'; collection: string; slug: string; isPublic: boolean; merged?: string[] }
  /** Nothing was sent: the entry has these problems. */
  | { step: 'wrong'; problems: Problem[] }
  /** It is tried again by itself, for as long as this entry is open. */
  | { step: 'waiting'; message: string; collection: string; slug: string }
  | { step: 'refused'; message: string }
  | { step: 'clash'; clash: Clash };

const quiet: SaveState = { step: 'quiet' };
let now: SaveState = quiet;
let failure: unknown;
const listeners = new Set<() => void>();

function become(next: SaveState): void {
  now = next;
  for (const listener of listeners) listener();
}

export const saveState = {
  now: () => now,
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Notes why Decap could not save: Decap itself only says that it could not. */
export function noteFailure(fault: unknown): void {
  failure = fault;
}

/** Back to quiet, when another entry is opened; a save that waits goes on when its own is opened again. */
export function forgetSave(): void {
  if (now.step !== 'quiet' && now.step !== 'saving' && now.step !== 'waiting') become({ step: 'quiet' });
}

/** How the save of this draft stands: one that waits for a line may be another entry's. */
export const saveStateOf = (draft: OpenDraft | undefined): SaveState =>
  now.step === 'waiting' && (now.collection !== draft?.collection || now.slug !== draft.slug) ? quiet : now;

/** Brings what is said about a save up to date with what has been typed since. */
export function noticeTyping(): void {
  if (now.step === 'saved' && openDraft()?.hasChanged) become({ step: 'quiet' });
  if (now.step !== 'wrong') return;
  const problems = stillWrong();
  if (problems.length !== now.problems.length) {
    become(problems.length ? { step: 'wrong', problems } : { step: 'quiet' });
  }
}

/** The file of the open draft as it is to be saved. */
export function textOfDraft(data: unknown): string {
  const draft = openDraft();
  if (!draft) throw new Refused('fault');
  const entry = asEntry(draft.collection, data, role());
  const text = baseOfDraft(draft.key)?.text;
  return text ? rewritten(text, entry) : written(entry);
}

async function refused(fault: unknown, { collection, slug }: EntryPlace): Promise<void> {
  const refusal = fault instanceof Refused ? fault : undefined;
  if (refusal?.passing) return become({ step: 'waiting', message: refusal.message, collection, slug });
  const picture = refusal?.refusal && refusedPicture(openDraft()?.data(), refusal.refusal);
  const { current, problems = picture && [picture] } = refusal?.refusal ?? {};
  if (current) {
    const clash = clashOf(current);
    if (clash instanceof UnreadableEntry) return become({ step: 'refused', message: clash.message });
    await noteTheirs(current.text);
    if (clash) return become({ step: 'clash', clash });
  }
  const [first] = problems ?? [];
  if (problems && first) {
    showRefused(problems);
    goToProblem(first);
    return become({ step: 'wrong', problems });
  }
  become({ step: 'refused', message: refusal?.message ?? new Refused('fault').message });
}

/**
 * Saves the open entry: checks it, keeps it on this device, sends it. Whatever comes of it is told by `saveState`;
 * nothing that was typed is lost.
 */
export async function save(merged?: string[]): Promise<void> {
  settleRoomIds();
  const draft = openDraft();
  if (!draft || draft.damage || now.step === 'saving' || preparing.now()) return;
  const problems = checkAll();
  const [first] = problems;
  if (first) {
    become({ step: 'wrong', problems });
    goToProblem(first);
    return;
  }
  become({ step: 'saving' });
  failure = undefined;
  const { key, collection, slug, values, isNew, decapCollection } = draft;
  const entry = draftEntry();
  await keep().catch(() => undefined);
  const text = textOfDraft(draft.data());
  try {
    await persist(decapCollection);
  } catch {
    await refused(failure, draft);
    return;
  }
  const after = openDraft();
  const isStillOpen = isNew || after?.key === key;
  if (!isNew) {
    const data = asEntry(collection, draft.data(), role());
    setStored(decapCollection, { ...entry, raw: text, data });
    setBase(key, baseOf({ collection, slug }, text));
  }
  if (!isNew && isStillOpen && after?.values !== values) {
    // Typed while it was being sent: the next save takes it.
    replace(draftEntry(), baseOf({ collection, slug }, text));
    become({ step: 'quiet' });
    return;
  }
  await saved({ collection, slug });
  if (!isStillOpen) return become({ step: 'quiet' });
  become({
    step: 'saved',
    collection,
    slug: openDraft()?.slug ?? slug,
    isPublic: collection !== 'homestays' || statusOf(draft) === 'published',
    ...(merged ? { merged } : {}),
  });
}

/** Saves what has come of two people's changes, on top of the other's version. */
export async function saveMerged(
  clash: Clash,
  data: Record<string, unknown>,
  merged: string[],
): Promise<void> {
  settle(data, clash.base);
  become({ step: 'quiet' });
  await save(merged);
}
