import { photoNames } from '../backend/photo-names.ts';
import { draftEntry, reopen, replaceDraft } from '../decap/store.ts';
import { type Base, baseOf, baseOfDraft, setBase } from '../entry/base.ts';
import { type OpenDraft, onDraft, openDraft } from '../entry/draft.ts';
import { forget } from '../photos/unsaved-photos.ts';
import { type Draft, type Sent, shelf } from './shelf.ts';

// Decap keeps a copy of what is typed too, but wipes it when an entry arrives later than the copy (decap-cms issues
// 5055, 5470, 6989), asks with a browser's dialog, and keeps neither the version nor a save that is under way.

/** Milliseconds without a key pressed before the draft goes to the disk. */
const pause = 400;

let timer: ReturnType<typeof setTimeout> | undefined;
interface Restored {
  /** Key of the open draft that this is about. */
  key: string;
  draft: Draft;
  /** The entry as it is saved. */
  original: Record<string, unknown>;
  isNew: boolean;
}

let restored: Restored | undefined;
/** What was left a moment ago, and can still be taken back. */
let dropped: Restored | undefined;
let current: string | undefined;
/** What belongs to the draft besides its text. */
let sent: Sent | undefined;
let theirs: string | undefined;
const listeners = new Set<() => void>();

const tell = () => {
  for (const listener of listeners) listener();
};

/** Writes a draft to the device now: the open one, or the one that was open until now. */
export async function keep(draft = openDraft()): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  const base = draft && baseOfDraft(draft.key);
  if (!draft?.hasChanged || !base || draft.damage) return;
  const { collection, slug } = draft;
  await shelf.put({ collection, slug, data: draft.data(), base, at: Date.now(), sent, theirs });
}

async function open(draft: OpenDraft): Promise<void> {
  const { key, collection, slug } = draft;
  setBase(key, baseOf(draft, draft.raw));
  sent = undefined;
  theirs = undefined;
  // What was kept before the file was damaged stays on the shelf until it can be read again.
  if (draft.damage) return;
  const found = await shelf.find({ collection, slug });
  if (!found || openDraft()?.key !== key) return;
  const original = draftEntry();
  ({ sent, theirs } = found);
  const next = replace({ ...original, data: found.data }, found.base);
  if (next) restored = { key: next, draft: found, original, isNew: draft.isNew };
  tell();
}

let replacing = false;
/** What the timer is to keep. */
let typed: OpenDraft | undefined;

/**
 * Replaces the open draft as a whole; the form is drawn anew.
 * @param base what the new one starts from
 * @returns the new draft's key
 */
export function replace(entry: object, base: Base): string | undefined {
  replacing = true;
  typed = undefined;
  replaceDraft(entry);
  replacing = false;
  const next = openDraft();
  if (!next) return undefined;
  current = next.key;
  setBase(next.key, base);
  return next.key;
}

/** Keeps whatever is typed on this device from now on, and brings back what was kept when its entry is opened. */
export function keepDrafts(): void {
  onDraft((draft) => {
    if (replacing) return;
    // Somebody who leaves at once: the last letters are not on the disk yet.
    if (timer && typed && typed.key !== draft?.key) void keep(typed);
    if (dropped && (draft?.key !== dropped.key || draft.hasChanged)) forgetDropped();
    if (!draft) return;
    if (draft.key && draft.key !== current && !baseOfDraft(draft.key)) {
      current = draft.key;
      void open(draft);
      return;
    }
    if (!draft.hasChanged) return;
    typed = draft;
    clearTimeout(timer);
    timer = setTimeout(() => void keep(), pause);
  });
  // A phone may end a page that is out of sight without another word.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && timer) void keep();
  });
  window.addEventListener('pagehide', () => void (timer && keep()));
}

const isOpen = (about: Restored | undefined) => about !== undefined && about.key === openDraft()?.key;

/** The draft that was brought back into the open form, for the person to know. */
export const broughtBack = {
  now: () => (isOpen(restored) ? restored?.draft : undefined),
  /** The draft that was just left. */
  dropped: () => (isOpen(dropped) ? dropped?.draft : undefined),
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Leaves the draft, and shows the entry as it is saved. Until something is typed or opened it can be taken back. */
export async function dropDraft(): Promise<void> {
  if (!restored) return;
  clearTimeout(timer);
  timer = undefined;
  const { draft, original, isNew } = restored;
  const left = restored;
  restored = undefined;
  await shelf.remove(draft);
  reopen(original, isNew);
  dropped = { ...left, key: openDraft()?.key ?? '' };
  tell();
}

/** Brings back what was just left. */
export async function takeBack(): Promise<void> {
  if (!dropped) return;
  const { draft, original } = dropped;
  const next = replace({ ...original, data: draft.data }, draft.base);
  if (!next) return;
  restored = { ...dropped, key: next };
  ({ sent, theirs } = draft);
  dropped = undefined;
  tell();
  await keep();
}

/** Lets the pictures of a draft go that was left for good. */
function forgetDropped(): void {
  if (!dropped) return;
  const before = photoNames(dropped.original.data);
  void forget(photoNames(dropped.draft.data).filter((file) => !before.includes(file)));
  dropped = undefined;
  tell();
}

/** The save that is under way, so that trying it again, even after a reload, does it once. */
export const sentSave = () => sent;

/** The save did not happen and will not be tried again as it was. */
export function forgetSent(): void {
  sent = undefined;
}

/** Notes the save that is about to be sent, before it is sent. */
export async function noteSent(save: Sent): Promise<void> {
  sent = save;
  await keep().catch(() => undefined);
}

/** Keeps the text of the person who was faster, until it is settled which holds. */
export async function noteTheirs(text: string): Promise<void> {
  theirs = text;
  await keep().catch(() => undefined);
}

/** The draft has been saved. */
export async function saved(place: { collection: Draft['collection']; slug: string }): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  sent = undefined;
  theirs = undefined;
  restored = undefined;
  await shelf.remove(place);
  tell();
}

/** Replaces the whole text of the open draft, which from now on starts from another version. */
export function settle(data: Record<string, unknown>, base: Base): void {
  sent = undefined;
  theirs = undefined;
  replace({ ...draftEntry(), data }, base);
}
