import { fromJS, List as ImmutableList, Map as ImmutableMap } from 'immutable';
import { vi } from 'vitest';
import { decapSlug, type EntryPlace, entryPath } from '../../../../src/desk/editor/backend/entry-place.ts';
import type { Loose } from '../../../../src/desk/editor/decap/store.ts';
import { fromFile } from '../../../../src/desk/form/yaml/rewrite.ts';
import type { Person, StoredEntry } from '../../../../src/desk/protocol.ts';
import type { MemoryRecords } from './memory-records.ts';

const editor = '../../../../src/desk/editor';

/** The files of a server that takes a save when it stands on what lies there. A version is the text itself. */
export class FakeServer {
  files = new Map<string, string>();
  saves: string[] = [];
  /** Held back until it resolves: a slow line. */
  gate: Promise<void> = Promise.resolve();

  entry({ collection, slug }: EntryPlace): StoredEntry | undefined {
    const text = this.files.get(entryPath({ collection, slug }));
    return text === undefined ? undefined : { collection, slug, text, version: text };
  }

  fetch = async (_address: string, { body }: RequestInit): Promise<Response> => {
    const { key, base, text, ...place } = JSON.parse(String((body as FormData).get('save')));
    await this.gate;
    const current = this.entry(place);
    if (!this.saves.includes(key)) {
      if (current && current.version !== base) {
        return Response.json({ code: base ? 'changed' : 'exists', message: '', current }, { status: 409 });
      }
      this.saves.push(key);
      this.files.set(entryPath(place), text);
    }
    return Response.json({ entry: this.entry(place), photos: [] });
  };
}

/** A field of a form: keys of groups, and numbers of a list's items. */
type Field = readonly (string | number)[];

/** What a form holds once something is typed into a field; the first item of a list makes a list, as Decap does. */
function withTyped(values: Loose | undefined, [key, ...rest]: Field, value: unknown): unknown {
  if (key === undefined) return fromJS(value);
  const around = values ?? ((typeof key === 'number' ? ImmutableList() : ImmutableMap()) as unknown as Loose);
  return around.set(key as string, withTyped(around.get(key as string) as Loose | undefined, rest, value));
}

/** Decap's store as far as the desk uses it: one open draft, and who listens. */
function fakeDecap() {
  let entryDraft: Loose = ImmutableMap<string, unknown>({
    entry: ImmutableMap(),
    hasChanged: false,
    key: '',
  });
  const listeners = new Set<() => void>();
  const collections = ImmutableMap(
    ['homestays', 'villages', 'experiences', 'site'].map((name) => [name, ImmutableMap({ name })]),
  );
  let last = 0;
  const become = (next: Loose) => {
    entryDraft = next;
    for (const listener of [...listeners]) listener();
  };
  const draw = (entry: object, hasChanged: boolean, isNew: boolean) => {
    const drawn = (fromJS(entry) as Loose).set('newRecord', isNew);
    become(ImmutableMap<string, unknown>({ entry: drawn, hasChanged, key: `draft ${++last}` }));
  };
  const draftEntry = () => (entryDraft.get('entry') as Loose).toJS() as Record<string, unknown>;
  return {
    become,
    draw,
    draft: () => entryDraft,
    module: {
      state: () => ({ entryDraft, collections, entries: ImmutableMap(), auth: {}, config: {} }),
      onChange: (listener: () => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      draftEntry,
      replaceDraft: (entry: { path?: string }) => draw(entry, true, !entry.path),
      reopen: (entry: object, isNew: boolean) => draw(entry, false, isNew),
      setStored: () => undefined,
      showErrors: () => undefined,
      persist: async (): Promise<void> => undefined,
      load: () => undefined,
    },
  };
}

/** Where the pictures of a device lie: nowhere, for these tests add none; those that are let go are noted. */
const noPictures = (forgotten: Set<string>) => () => ({
  getItem: async () => null,
  setItem: async () => undefined,
  removeItem: async (file: string) => void forgotten.add(file),
  iterate: async () => undefined,
});

/**
 * A desk in a tab of a device: the real keeper, shelf and save on a Decap that a test drives.
 * @param person who is at it; by default nobody whom accounts know
 */
export async function aTab(records: MemoryRecords, server = new FakeServer(), person?: Person) {
  const life = { isOver: false };
  const decap = fakeDecap();
  const page = { addEventListener: () => undefined, visibilityState: 'visible', getElementById: () => null };
  vi.stubGlobal('document', page);
  vi.stubGlobal('window', page);
  vi.stubGlobal('requestAnimationFrame', () => 0);
  vi.stubGlobal('fetch', server.fetch);
  vi.resetModules();
  vi.doMock('../../../../src/desk/editor/decap/store.ts', () => decap.module);
  const forgotten = new Set<string>();
  vi.doMock('localforage', () => ({ default: { createInstance: noPictures(forgotten) } }));
  vi.doMock('../../../../src/desk/editor/drafts/records.ts', () => ({ browserRecords: records.of(life) }));
  const { village } = await import(`${editor}/page/village.ts`);
  if (person) village.enter(person);
  const keeper = await import(`${editor}/drafts/keeper.ts`);
  const { keeping, keepingWords } = await import(`${editor}/drafts/keeping.ts`);
  const saving = await import(`${editor}/entry/save.ts`);
  const { loadChecks } = await import(`${editor}/fields/checks.ts`);
  await loadChecks();
  const { preparing } = await import(`${editor}/photos/preparing.ts`);
  const { note } = await import(`${editor}/draft/base.ts`);
  const { DeskBackend } = await import(`${editor}/storage/desk-backend.ts`);
  const backend = new DeskBackend();

  // As Decap does it: what is saved is fixed at once, everything else happens later.
  decap.module.persist = async () => {
    const before = decap.draft();
    const { collection, slug, data } = decap.module.draftEntry() as unknown as EntryPlace & { data: object };
    await Promise.resolve();
    const place = { collection, slug: slug.replace(/\/index$/, '') || 'nha-moi' };
    try {
      await backend.persistEntry({
        dataFiles: [{ path: entryPath(place), raw: saving.textOfDraft(data) }],
      });
      saving.noteOutcome({ slug: place.slug });
    } catch (fault) {
      saving.noteOutcome({ fault });
      throw fault;
    }
    if (!slug) open(place);
    else if (decap.draft().get('key') === before.get('key')) {
      decap.become(decap.draft().set('hasChanged', false));
    }
  };
  keeper.keepDrafts();

  function open(place: EntryPlace): void {
    const stored = server.entry(place);
    if (stored) note(stored);
    const text = stored?.text ?? '';
    decap.draw(
      {
        collection: place.collection,
        slug: place.slug && decapSlug(place),
        ...(place.slug && { path: entryPath(place) }),
        raw: text,
        data: text ? fromFile(text) : {},
      },
      false,
      !place.slug,
    );
  }

  const isOn = (change: () => void) => {
    if (!life.isOver) change();
  };
  return {
    open: (place: EntryPlace) => isOn(() => open(place)),
    /** Types into a field of the open form. */
    type: (field: Field, value: unknown) =>
      isOn(() => {
        const data = decap.draft().getIn(['entry', 'data']) as Loose;
        const typed = withTyped(data, field, value);
        decap.become(decap.draft().setIn(['entry', 'data'], typed).set('hasChanged', true));
      }),
    value: (field: Field): unknown => decap.draft().getIn(['entry', 'data', ...field]),
    data: () => decap.module.draftEntry().data as Record<string, unknown>,
    hasChanged: () => decap.draft().get('hasChanged') === true,
    /** The phone ends it, without another word. */
    end: () => {
      life.isOver = true;
    },
    restored: () => keeper.broughtBack.now(),
    others: (): { data: Record<string, unknown> }[] => keeper.broughtBack.others(),
    dropped: () => keeper.broughtBack.dropped(),
    dropDraft: () => keeper.dropDraft(),
    takeBack: () => keeper.takeBack(),
    openOther: (other: object) => keeper.openOther(other),
    said: () => keepingWords(keeping.now(), decap.draft().get('hasChanged') === true),
    /** Pictures that the device no longer keeps. */
    forgotten,
    isUnreadable: () => keeping.now().unreadable === true,
    preparing,
    save: () => saving.save(),
    saveMerged: saving.saveMerged,
    saveState: () => saving.saveState.now(),
    saveStep: () => saving.saveState.now().step as string,
  };
}

export type Tab = Awaited<ReturnType<typeof aTab>>;
