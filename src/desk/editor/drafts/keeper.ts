import { photoNames } from '../backend/photo-names.ts';
import { draftEntry, reopen, replaceDraft } from '../decap/store.ts';
import { type Base, baseOf, baseOfDraft, setBase } from '../draft/base.ts';
import { type OpenDraft, onDraft, openDraft } from '../draft/draft.ts';
import { preparing } from '../photos/preparing.ts';
import { picturesKept } from '../photos/under-way.ts';
import { forget } from '../photos/unsaved-photos.ts';
import { gather, seenIn } from './gather.ts';
import { askToLast, keeping, learnWhetherItLasts } from './keeping.ts';
import { type Draft, type Sent, shelf } from './shelf.ts';

// Decap keeps a copy of what is typed too, but wipes it when an entry arrives later than the copy (decap-cms issues
// 5055, 5470, 6989), asks with a browser's dialog, and keeps neither the version nor a save that is under way.

/** Milliseconds without a key pressed before the draft goes to the disk. */
const pause = 400;

/** Milliseconds after which keeping is tried again on a device that could not. */
const retryAfter = 3000;

/** What belongs to an open form besides its text. */
interface Form {
  /** Its drafts are known by it: see {@link Draft.by}. */
  by: string;
  /** The entry as it is saved. */
  original: Record<string, unknown>;
  isNew: boolean;
  /** Drafts of other forms that are in it and still lie on the shelf. */
  held: readonly Draft[];
  seen: NonNullable<Draft['seen']>;
  /** Drafts of the same entry that are not. */
  others: readonly Draft[];
  /** A draft was brought back into it. */
  restored?: Draft;
  sent?: Sent;
  theirs?: string;
}

/** By the key of the draft, like their bases. */
const forms = new Map<string, Form>();

let timer: ReturnType<typeof setTimeout> | undefined;
/** What the timer is to keep. */
let typed: OpenDraft | undefined;
let current: string | undefined;
/**
 * What was left a moment ago, and can still be taken back; the key is that of the form in its place, and `leaving`
 * ends when the shelf has been asked to let it go.
 */
let dropped: { key: string; form: Form; draft: Draft; isGone: boolean; leaving: Promise<void> } | undefined;
const listeners = new Set<() => void>();

const tell = () => {
  for (const listener of listeners) listener();
};

function stopTimer(): void {
  clearTimeout(timer);
  timer = undefined;
}

function keepIn(time: number): void {
  clearTimeout(timer);
  timer = setTimeout(() => void keep(), time);
}

let lastTime = 0;
const nextTime = () => {
  lastTime = Math.max(Date.now(), lastTime + 1);
  return lastTime;
};

/** What an open form would put on the shelf. */
function asDraft(draft: OpenDraft, form: Form, base: Base): Draft {
  const { collection, slug } = draft;
  const { by, sent, theirs, seen } = form;
  return {
    collection,
    slug,
    by,
    data: draft.data(),
    base,
    at: nextTime(),
    seen,
    ...(sent && { sent }),
    ...(theirs !== undefined && { theirs }),
  };
}

/**
 * Writes a draft to the device now: the open one, or the one that was open until now.
 * @returns whether it is there; if not, the person is told, and it is tried again
 */
export async function keep(draft = openDraft()): Promise<boolean> {
  stopTimer();
  const form = draft && forms.get(draft.key);
  const base = draft && baseOfDraft(draft.key);
  if (!draft?.hasChanged || draft.damage || !form || !base) return true;
  const isKept = await put(asDraft(draft, form, base), form.held);
  if (!isKept && !timer && openDraft()?.key === draft.key) keepIn(retryAfter);
  return isKept;
}

async function put(draft: Draft, held: readonly Draft[]): Promise<boolean> {
  try {
    await shelf.put(draft, held);
  } catch (fault) {
    keeping.failed(fault);
    return false;
  }
  keeping.succeeded();
  picturesKept(photoNames(draft.data));
  void askToLast();
  return true;
}

const newForm = (original: Record<string, unknown>, isNew: boolean): Form => ({
  by: crypto.randomUUID(),
  original,
  isNew,
  held: [],
  seen: {},
  others: [],
});

async function open(draft: OpenDraft): Promise<void> {
  const { key, collection, slug } = draft;
  setBase(key, baseOf(draft, draft.raw));
  const form = newForm(draftEntry(), draft.isNew);
  forms.set(key, form);
  keeping.found(false);
  // What was kept before the file was damaged stays on the shelf until it can be read again.
  if (draft.damage) return;
  const found = await shelf.of({ collection, slug }).catch(() => undefined);
  // The form is drawn anew, which pictures on their way into it would not outlive.
  await preparing.ended();
  const now = openDraft();
  // Another form is open meanwhile, or this one was replaced.
  if (now?.key !== key) return;
  keeping.found(!found || found.unreadable > 0);
  if (found) bringBack(now, form, found.drafts);
}

/** Puts into a form what was found on the shelf for it; what has been typed in it meanwhile is the newest of all. */
function bringBack(open: OpenDraft, form: Form, found: Draft[]): void {
  const left = found.filter(({ by }) => by !== form.by);
  const base = baseOfDraft(open.key);
  const [first, ...rest] = open.hasChanged && base ? [asDraft(open, form, base), ...left] : left;
  if (!first) return;
  void learnWhetherItLasts();
  const { draft, held, others } = gather([first, ...rest], open.raw);
  const before = held.filter(({ by }) => by !== form.by);
  if (before.length > 0) {
    const next = replace({ ...form.original, data: draft.data }, draft.base);
    if (!next) return;
    const { sent, theirs } = draft;
    const seen = seenIn(...[...before].reverse());
    forms.set(next, { ...form, held: before, seen, others, restored: draft, sent, theirs });
    if (open.hasChanged) void keep();
  } else {
    form.others = others;
  }
  tell();
}

let replacing = false;

/**
 * Replaces the open draft as a whole; the form is drawn anew.
 * @param base what the new one starts from
 * @returns the new draft's key
 */
export function replace(entry: object, base: Base): string | undefined {
  const form = forms.get(openDraft()?.key ?? '');
  replacing = true;
  stopTimer();
  typed = undefined;
  replaceDraft(entry);
  replacing = false;
  const next = openDraft();
  if (!next) return undefined;
  current = next.key;
  setBase(next.key, base);
  forms.set(next.key, form ? { ...form } : newForm(draftEntry(), next.isNew));
  return next.key;
}

/** Keeps whatever is typed on this device from now on, and brings back what was kept when its entry is opened. */
export function keepDrafts(): void {
  onDraft((draft) => {
    if (replacing) return;
    // Somebody who leaves at once: the last letters are not on the disk yet.
    if (timer && typed && typed.key !== draft?.key) void keep(typed);
    if (dropped && (draft?.key !== dropped.key || draft.hasChanged)) void forgetDropped();
    if (!draft) return;
    if (draft.key && draft.key !== current && !baseOfDraft(draft.key)) {
      current = draft.key;
      void open(draft);
      return;
    }
    if (!draft.hasChanged) return;
    typed = draft;
    keepIn(pause);
  });
  // A phone may end a page that is out of sight without another word.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && timer) void keep();
  });
  window.addEventListener('pagehide', () => void (timer && keep()));
}

const openForm = () => forms.get(openDraft()?.key ?? '');
const none: readonly Draft[] = [];

/** The draft that was brought back into the open form, for the person to know. */
export const broughtBack = {
  now: () => openForm()?.restored,
  /** Drafts of the same entry that say something else. */
  others: () => openForm()?.others ?? none,
  /** The draft that was just left; `isGone` once it is off this device too. */
  dropped: () => (dropped && dropped.key === openDraft()?.key ? dropped : undefined),
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Leaves the draft, and shows the entry as it is saved. Until something is typed or opened it can be taken back. */
export async function dropDraft(): Promise<void> {
  const form = openForm();
  if (!form?.restored) return;
  stopTimer();
  const { collection, slug } = form.restored;
  const draft = { ...form.restored, data: draftEntry().data as Draft['data'] };
  const base = baseOf({ collection, slug }, String(form.original.raw ?? ''));
  replacing = true;
  reopen(form.original, form.isNew);
  replacing = false;
  const key = openDraft()?.key ?? '';
  current = key;
  setBase(key, base);
  forms.set(key, { ...newForm(form.original, form.isNew), others: form.others });
  const leaving = shelf.remove({ collection, slug }, form.by, form.held).catch(() => {
    if (dropped?.form === form) dropped = { ...dropped, isGone: false };
    tell();
  });
  dropped = { key, form, draft, isGone: true, leaving };
  tell();
  await leaving;
}

/** Brings back what was just left. */
export async function takeBack(): Promise<void> {
  if (!dropped) return;
  const { form, draft } = dropped;
  const next = replace({ ...form.original, data: draft.data }, draft.base);
  if (!next) return;
  dropped = undefined;
  forms.set(next, { ...form, restored: draft });
  tell();
  await keep();
}

/** Opens another draft of the same entry; the one that is open becomes one of the others. */
export async function openOther(other: Draft): Promise<void> {
  const draft = openDraft();
  const form = openForm();
  const base = draft && baseOfDraft(draft.key);
  if (!draft || !form || !base) return;
  const left = draft.hasChanged ? asDraft(draft, form, base) : undefined;
  if (left) void put(left, form.held);
  const next = replace({ ...form.original, data: other.data }, other.base);
  if (!next) return;
  const others = form.others.filter((each) => each !== other);
  const { sent, theirs } = other;
  forms.set(next, {
    ...newForm(form.original, form.isNew),
    held: [other],
    seen: seenIn(other),
    others: left ? [...others, left] : others,
    restored: other,
    sent,
    theirs,
  });
  tell();
}

/** Lets the pictures of a draft go that was left for good, once it is off the shelf: there they would still be its own. */
async function forgetDropped(): Promise<void> {
  if (!dropped) return;
  const { form, draft, leaving } = dropped;
  dropped = undefined;
  tell();
  await leaving;
  const stay = [form.original.data, ...[...form.others, ...shelf.all()].map(({ data }) => data)].flatMap(
    photoNames,
  );
  await forget(photoNames(draft.data).filter((file) => !stay.includes(file)));
}

/** The save of a draft that is under way, so that trying it again, even after a reload, does it once. */
export const sentSave = (key: string): Sent | undefined => forms.get(key)?.sent;

/** The save did not happen and will not be tried again as it was. */
export function forgetSent(key: string): void {
  const form = forms.get(key);
  if (form) form.sent = undefined;
}

/** What is kept of a draft whose save is under way: what has been typed in it since belongs to it. */
const newest = (draft: OpenDraft) => (openDraft()?.key === draft.key ? openDraft() : draft);

/** Notes the save of a draft that is about to be sent, before it is sent. */
export async function noteSent(draft: OpenDraft, save: Sent): Promise<void> {
  const form = forms.get(draft.key);
  if (form) form.sent = save;
  await keep(newest(draft));
}

/** Keeps the text of the person who was faster, until it is settled which holds. */
export async function noteTheirs(draft: OpenDraft, text: string): Promise<void> {
  const form = forms.get(draft.key);
  if (form) form.theirs = text;
  await keep(newest(draft));
}

/**
 * A draft has been saved: it is taken off this device. Never rejects: what was saved stays saved.
 * @param entry as it is saved
 */
export async function saved({ key, collection, slug }: OpenDraft, entry: Form['original']): Promise<void> {
  if (typed?.key === key) stopTimer();
  const form = forms.get(key);
  if (!form) return;
  const { by, held } = form;
  const rest = { held: [], restored: undefined, sent: undefined, theirs: undefined };
  forms.set(key, { ...form, ...rest, original: entry });
  picturesKept(photoNames(entry.data));
  tell();
  await shelf.remove({ collection, slug }, by, held).catch(keeping.failed);
}

/**
 * A draft has been saved, and more was typed in it meanwhile: that is kept, as a change of what is saved now.
 * @param entry as it is saved
 */
export async function savedInPart(entry: Form['original'], base: Base): Promise<void> {
  const next = replace(draftEntry(), base);
  const form = next ? forms.get(next) : undefined;
  if (form) Object.assign(form, { restored: undefined, sent: undefined, theirs: undefined, original: entry });
  tell();
  await keep();
}

/** Replaces the whole text of the open draft, which from now on starts from another version. */
export function settle(data: Record<string, unknown>, base: Base): void {
  const next = replace({ ...draftEntry(), data }, base);
  const form = next ? forms.get(next) : undefined;
  if (!form) return;
  form.sent = undefined;
  form.theirs = undefined;
}
