import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryName } from '../../desk/server/temporary.ts';
import { publishFolder } from './publish-folder.ts';

/** How a place stands. */
export interface PlaceState {
  /** When it took the site last; ISO 8601. */
  at?: string;
  /** Of the site that it took. */
  version?: string;
  /** Why it did not take it at the last try: a Vietnamese sentence with English. */
  failure?: string;
}

/** By the key of the target. */
export type PublishedState = Record<string, PlaceState>;

const file = () => path.join(publishFolder(), 'state.json');

/** What the last publishings came to; nothing where there was none. */
export function readPublishedState(): PublishedState {
  try {
    return (JSON.parse(readFileSync(file(), 'utf8')) ?? {}) as PublishedState;
  } catch {
    return {};
  }
}

export function writePublishedState(state: PublishedState): void {
  mkdirSync(publishFolder(), { recursive: true });
  const draft = path.join(publishFolder(), temporaryName());
  writeFileSync(draft, JSON.stringify(state), { mode: 0o600 });
  renameSync(draft, file());
}
