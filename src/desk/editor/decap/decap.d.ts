// Decap's packages ship no types of their own, apart from `decap-cms-core`. What is declared here is what the desk
// uses; `decap/store.ts` is the only file that reaches into the core's modules.

declare module 'decap-cms-widget-*' {
  import type { CmsWidgetParam } from 'decap-cms-core';

  const widget: { Widget(): CmsWidgetParam };
  export default widget;
}

declare module 'decap-cms-locales/dist/esm/*/index.js' {
  import type { CmsLocalePhrases } from 'decap-cms-core';

  const phrases: CmsLocalePhrases;
  export default phrases;
}

declare module 'decap-cms-app' {
  import type { CMS } from 'decap-cms-core';

  const app: CMS;
  export default app;
}

declare module 'decap-cms-core/dist/esm/redux/index.js' {
  export const store: import('./store.ts').DecapStore;
}

declare module 'decap-cms-core/dist/esm/routing/history.js' {
  export const history: import('./store.ts').DecapHistory;
}

declare module 'decap-cms-core/dist/esm/backend.js' {
  export function currentBackend(config: unknown): import('./store.ts').DecapBackend;
}

declare module 'decap-cms-core/dist/esm/actions/mediaLibrary.js' {
  export function mediaLoaded(files: object[]): { type: string };
}

declare module 'decap-cms-core/dist/esm/actions/entries.js' {
  type Action = { type: string };
  type Collection = import('./store.ts').DecapCollection;
  type Thunk = (...store: never[]) => Promise<unknown>;

  export function localBackupRetrieved(entry: object): Action;
  export function loadLocalBackup(): Action;
  export function entryLoaded(collection: Collection, entry: object): Action;
  export function loadEntries(collection: Collection): Thunk;
  export function persistEntry(collection: Collection): Thunk;
  export function createDraftFromEntry(entry: object): Action;
  export function emptyDraftCreated(entry: object): Action;
  export function changeDraftField(change: {
    field: unknown;
    value: unknown;
    metadata: object;
    entries: unknown[];
  }): Action;
  export function changeDraftFieldValidation(id: string, errors: object[]): Action;
}
