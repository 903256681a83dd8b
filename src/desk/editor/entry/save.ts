import { asEntry } from '../../form/draft.ts';
import { rewritten, UnreadableEntry, written } from '../../form/yaml/rewrite.ts';
import type { CollectionName } from '../../protocol.ts';
import type { EntryPlace } from '../backend/entry-place.ts';
import { Refused } from '../backend/refused.ts';
import { type Clash, clashOf, upToDate } from '../conflict/clash.ts';
import type { Choose } from '../conflict/merge.ts';
import { together } from '../conflict/together.ts';
import { draftEntry, persist, setStored } from '../decap/store.ts';
import { baseOf, baseOfDraft, setBase } from '../draft/base.ts';
import { type OpenDraft, openDraft } from '../draft/draft.ts';
import { draftUnderSave, whileSaving } from '../draft/under-save.ts';
import { keep, noteTheirs, saved, savedInPart, settle } from '../drafts/keeper.ts';
import { checkAll, showRefused, stillWrong } from '../fields/check.ts';
import { canCheck, loadChecks } from '../fields/checks.ts';
import type { Problem } from '../fields/open-form.ts';
import { goToProblem } from '../fields/open-form.ts';
import { settleRoomIds } from '../fields/room-references.ts';
import { preparing } from '../photos/preparing.ts';
import { standing } from '../review/standing.ts';
import { role } from '../role/role.ts';
import { refusedPicture } from './refused-picture.ts';
import { statusOf } from './status.ts';

/** How the save of the open entry stands. */
export type SaveState =
  | { step: 'quiet' }
  | { step: 'saving' }
  | {
      step: 'saved';
      collection: CollectionName;
      slug: string;
      isPublic: boolean;
      /** Who sees it now: the team only, or everybody though the person is an owner. */
      review?: 'waiting' | 'trusted';
      merged?: string[];
    }
  /** Nothing was sent: the entry has these problems. */
  | { step: 'wrong'; problems: Problem[] }
  /** It is tried again by itself, for as long as this entry is open. */
  | { step: 'waiting'; message: string; collection: string; slug: string }
  | { step: 'refused'; message: string }
  | { step: 'clash'; clash: Clash };

/** The slug under which it was saved, or why it was not. */
type Outcome = { slug: string } | { fault: unknown };

const quiet: SaveState = { step: 'quiet' };
let now: SaveState = quiet;
let outcome: Outcome | undefined;
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

/** Notes what came of the save in the backend: Decap itself only says that it could not, or could not draw it anew. */
export function noteOutcome(came: Outcome): void {
  outcome = came;
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

/** The file of a draft as it is to be saved: the one that a save is about, or else the open one. */
export function textOfDraft(data: unknown): string {
  const draft = draftUnderSave();
  if (!draft) throw new Refused('fault');
  const entry = asEntry(draft.collection, data, role());
  const text = baseOfDraft(draft.key)?.text;
  return text ? rewritten(text, entry) : written(entry);
}

/** What a person is told about a fault: its own sentence, where it has one for them. */
function refusedBy(fault: unknown): SaveState {
  const hasSentence = fault instanceof Refused || fault instanceof UnreadableEntry;
  if (!hasSentence) console.error(fault);
  return { step: 'refused', message: hasSentence ? fault.message : new Refused('fault').message };
}

/** What comes of a save that was not done. */
async function refused(fault: unknown, draft: OpenDraft): Promise<SaveState> {
  const { collection, slug, key } = draft;
  const refusal = fault instanceof Refused ? fault : undefined;
  if (refusal?.passing) return { step: 'waiting', message: refusal.message, collection, slug };
  const { current, problems: found } = refusal?.refusal ?? {};
  if (current && !current.damage) await noteTheirs(draft, current.text);
  // The answer is about one entry; another may be open by now. What was typed waits on this device.
  if (openDraft()?.key !== key) return quiet;
  const clash = current && clashOf(current);
  if (clash instanceof UnreadableEntry) return refusedBy(clash);
  if (clash) return { step: 'clash', clash };
  const picture = refusal?.refusal && refusedPicture(openDraft()?.data(), refusal.refusal);
  const problems = found ?? (picture && [picture]);
  const [first] = problems ?? [];
  if (problems && first) {
    showRefused(problems);
    goToProblem(first);
    return { step: 'wrong', problems };
  }
  return refusedBy(refusal ?? fault);
}

/** Takes what was saved as what lies there now. */
async function takeOver(draft: OpenDraft, slug: string, text: string, entry: object): Promise<SaveState> {
  const { key, collection, values, isNew, decapCollection } = draft;
  const after = openDraft();
  if (isNew) {
    await saved(draft, { ...entry });
  } else {
    const base = baseOf({ collection, slug }, text);
    const stored = { ...entry, raw: text, data: asEntry(collection, draft.data(), role()) };
    setBase(key, base);
    setStored(decapCollection, stored);
    if (after?.key === key && after.values !== values) {
      // Typed while it was being sent: the next save takes it. The form is drawn anew, which pictures on their way into
      // it would not outlive.
      await preparing.ended();
      if (openDraft()?.key === key) await savedInPart(stored, base);
      return quiet;
    }
    await saved(draft, stored);
  }
  const isStillOpen = after?.collection === collection && (isNew ? after.slug === slug : after.key === key);
  return isStillOpen ? savedState(draft, slug) : quiet;
}

function reviewOf(place: EntryPlace): 'waiting' | 'trusted' | undefined {
  if (!standing.isOwners()) return undefined;
  return standing.of(place)?.state === 'waiting' ? 'waiting' : 'trusted';
}

const savedState = (draft: OpenDraft, slug: string): SaveState => ({
  step: 'saved',
  collection: draft.collection,
  slug,
  isPublic: draft.collection !== 'homestays' || statusOf(draft) === 'published',
  review: reviewOf({ collection: draft.collection, slug }),
});

/** Sends a draft. Rejects only when nothing was saved. */
async function send(draft: OpenDraft): Promise<SaveState> {
  const { decapCollection, slug } = draft;
  const entry = draftEntry();
  const text = textOfDraft(draft.data());
  outcome = undefined;
  // Nothing is waited for before Decap has taken what it saves: the person may open another entry meanwhile.
  void keep();
  try {
    await persist(decapCollection);
  } catch (fault) {
    if (savedSlug() === undefined) return refused(whyNot() ?? fault, draft);
  }
  // It is saved: whatever goes wrong from here on is no reason to say anything else.
  const savedAs = savedSlug() ?? slug;
  try {
    return await takeOver(draft, savedAs, text, entry);
  } catch (fault) {
    console.error(fault);
    return savedState(draft, savedAs);
  }
}

const savedSlug = () => (outcome && 'slug' in outcome ? outcome.slug : undefined);
const whyNot = () => (outcome && 'fault' in outcome ? outcome.fault : undefined);

/**
 * Saves the open entry: checks it, keeps it on this device, sends it. Whatever comes of it is told by `saveState`;
 * nothing that was typed is lost. Never rejects, and never leaves the page saving.
 */
export async function save(merged?: string[]): Promise<void> {
  if (now.step === 'saving') return;
  if (!canCheck()) await checksToCome();
  settleRoomIds();
  const draft = openDraft();
  if (!draft || draft.damage) return;
  if (preparing.now()) {
    // A save that waits for a line is tried again; somebody who pressed a button is told.
    return become(now.step === 'waiting' ? { ...now } : notYet);
  }
  try {
    const problems = checkAll();
    const [first] = problems;
    if (first) {
      become({ step: 'wrong', problems });
      goToProblem(first);
      return;
    }
    become({ step: 'saving' });
    const came = await whileSaving(draft, () => send(draft));
    become(came.step === 'saved' && merged ? { ...came, merged } : came);
  } catch (fault) {
    become(openDraft()?.key === draft.key ? refusedBy(fault) : quiet);
  }
}

/** On a weak line the checks come some seconds after the form. */
async function checksToCome(): Promise<void> {
  const before = now;
  become({ step: 'saving' });
  await loadChecks();
  become(before);
}

const notYet: SaveState = {
  step: 'refused',
  message: 'Ảnh còn đang được chuẩn bị. Hãy đợi một lát rồi bấm Lưu.',
};

/** Saves what has come of two people's changes, on top of the other's version, when all pictures are in the form. */
export async function saveMerged(clash: Clash, choose: Choose, merged: string[]): Promise<void> {
  await preparing.ended();
  if (openDraft()?.key !== clash.key) return;
  const { value } = together(upToDate(clash), choose);
  settle(value as Record<string, unknown>, clash.base);
  become(quiet);
  await save(merged);
}
