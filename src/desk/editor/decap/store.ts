import {
  changeDraftField,
  changeDraftFieldValidation,
  createDraftFromEntry,
  emptyDraftCreated,
  entryLoaded,
  loadEntries,
  loadLocalBackup,
  localBackupRetrieved,
  persistEntry,
} from 'decap-cms-core/dist/esm/actions/entries.js';
import { mediaLoaded } from 'decap-cms-core/dist/esm/actions/mediaLibrary.js';
import { currentBackend } from 'decap-cms-core/dist/esm/backend.js';
import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import { history } from 'decap-cms-core/dist/esm/routing/history.js';
import { Map as ImmutableMap, type List } from 'immutable';
import type { CollectionName } from '../../protocol.ts';
import { notLoaded } from '../list/lists.ts';

// Decap's registry reaches neither its store nor its router; both are plain modules of the core.

/** Decap's values are immutable maps without a type of their own. */
export type Loose = ImmutableMap<string, unknown>;

/** A collection as Decap keeps it. */
export type DecapCollection = Loose;

export interface DecapState {
  auth: { user?: unknown };
  config: unknown;
  collections: ImmutableMap<string, DecapCollection>;
  entries: Loose;
  entryDraft: Loose;
}

export interface DecapStore {
  getState(): DecapState;
  dispatch(action: unknown): unknown;
  subscribe(listener: () => void): () => void;
}

export interface DecapHistory {
  location: { pathname: string };
  push(path: string): void;
  replace(path: string): void;
  goBack(): void;
  block(ask: unknown): () => void;
  listen(listener: (location: { pathname: string }, action: 'POP' | 'PUSH' | 'REPLACE') => void): () => void;
}

/** The part of Decap between its screens and a backend. */
export interface DecapBackend {
  getLocalDraftBackup(collection: DecapCollection, slug: string): Promise<object>;
  persistLocalDraftBackup(entry: Loose, collection: DecapCollection): Promise<unknown>;
  deleteLocalDraftBackup(collection: DecapCollection, slug: string): Promise<unknown>;
  generateUniqueSlug(
    collection: DecapCollection,
    data: Loose,
    config: unknown,
    used: List<string>,
  ): Promise<string>;
  listEntries(collection: DecapCollection): Promise<{ entries: object[]; cursor: object }>;
  listAllEntries(collection: DecapCollection): Promise<object[]>;
  persistEntry(save: { assetProxies: unknown[] } & Record<string, unknown>): Promise<string>;
}

/** Calls `listener` after every change of Decap's state; returns how to stop. */
export const onChange = (listener: () => void) => store.subscribe(listener);

export const state = () => store.getState();

export const decapBackend = () => currentBackend(store.getState().config);

export const route = () => history.location.pathname;
export const onRoute = (listener: (path: string) => void) =>
  history.listen(({ pathname }) => listener(pathname));
export const goTo = (path: string) => history.push(path);
export const goInstead = (path: string) => history.replace(path);

/** Takes from Decap's screens the question before something unsaved is left: see `leaving.ts`. */
export function unblocked(): void {
  history.block = () => () => undefined;
}

/** Decap opens no entry before its library of media is loaded. It stays empty: pictures have widgets of their own. */
export function withoutMedia(): void {
  store.dispatch(mediaLoaded([]));
}

export const collectionOf = (name: CollectionName) => store.getState().collections.get(name);

const failures = new Map<CollectionName, string>();

/** Why the entries of a collection could not be loaded: a Vietnamese sentence. */
export const loadFailure = (name: CollectionName): string | undefined => failures.get(name);

const wanted = new Map<CollectionName, { by: Promise<void>; want(): void }>();

function wish(name: CollectionName) {
  const known = wanted.get(name);
  if (known) return known;
  let want = () => {};
  const by = new Promise<void>((resolve) => {
    want = resolve;
  });
  wanted.set(name, { by, want });
  return { by, want };
}

/**
 * Resolves when something of the desk shows the entries of a collection. Decap also asks for all of them whenever one
 * is opened, for a list that the desk does not show.
 */
export const whenWanted = (name: CollectionName): Promise<void> => wish(name).by;

/** Loads the entries of a collection into Decap's state, where the lists read them; once is enough. */
export function load(name: CollectionName): void {
  wish(name).want();
  const collection = collectionOf(name);
  const page = store.getState().entries.getIn(['pages', name]);
  if (collection && !page) reload(name);
}

/** Loads the entries of a collection again. */
export function reload(name: CollectionName): void {
  const collection = collectionOf(name);
  if (!collection) return;
  failures.delete(name);
  Promise.resolve(store.dispatch(loadEntries(collection))).catch(({ payload }: { payload?: string }) => {
    const sentence = payload && !/^\w*Error\b/.test(payload) ? payload : notLoaded;
    failures.set(name, sentence);
    // Decap's state does not have the reason: who shows it is to look again.
    store.dispatch({ type: 'nha-san/load-failed' });
  });
}

/** Saves the open draft the way Decap does: through `preSave` and the backend. Rejects when it is not saved. */
export async function persist(collection: DecapCollection): Promise<void> {
  await store.dispatch(persistEntry(collection));
}

/** Puts an entry in the place of the open draft. The form is drawn anew and counts as changed. */
export function replaceDraft(entry: object): void {
  store.dispatch(localBackupRetrieved(entry));
  store.dispatch(loadLocalBackup());
}

/** Opens an entry as it was loaded: nothing has been changed in it. */
export function reopen(entry: object, isNew: boolean): void {
  store.dispatch(isNew ? emptyDraftCreated(entry) : createDraftFromEntry(entry));
}

/** The open entry as Decap keeps it, as plain JavaScript. */
export const draftEntry = () =>
  (store.getState().entryDraft.get('entry') as Loose).toJS() as Record<string, unknown>;

/** Makes an entry the one that Decap compares the draft with and shows in its lists. */
export function setStored(collection: DecapCollection, entry: object): void {
  store.dispatch(entryLoaded(collection, entry));
}

/** Changes one field of the open draft, as its control would. */
export function changeField(name: string, value: unknown): void {
  const { entryDraft, entries } = store.getState();
  const entry = entryDraft.get('entry') as Loose | undefined;
  if (!entry) return;
  const stored = entries.getIn(['entities', `${entry.get('collection')}.${entry.get('slug')}`]);
  store.dispatch(
    changeDraftField({ field: ImmutableMap({ name }), value, metadata: {}, entries: stored ? [stored] : [] }),
  );
}

/** Shows errors at a control. */
export function showErrors(controlId: string, errors: { type: string; message: string }[]): void {
  store.dispatch(changeDraftFieldValidation(controlId, errors));
}
