import { AsyncLocalStorage } from 'node:async_hooks';
import type { Directory } from '../listings/entries.ts';

/** Cards of a house that did not pass their proof: why not, by address. */
export type FailedCards = ReadonlyMap<string, Error>;

/** Everything that pages are made from, as it is at one moment. It never changes; a newer one takes its place. */
export interface Snapshot {
  directory: Directory;
  /** Calendar day in Vietnam (`YYYY-MM-DD`): some pages are others tomorrow. */
  day: string;
  /** By slug of the house; the same map as long as nothing about them changes. */
  failedCards: ReadonlyMap<string, FailedCards>;
  /** What was worked out from it once. */
  memory: Map<string, unknown>;
}

// Pages are a bundle of their own; the server hands them the content through the process.
const shelf = globalThis as {
  nhaSanSnapshot?: { now?: Snapshot; asked: AsyncLocalStorage<Snapshot> };
};
shelf.nhaSanSnapshot ??= { asked: new AsyncLocalStorage() };

/**
 * What the page that is being made is made from; outside of `within`, what is shown now.
 * @throws {Error} before any content was read
 */
export function snapshot(): Snapshot {
  const found = shelf.nhaSanSnapshot?.asked.getStore() ?? shelf.nhaSanSnapshot?.now;
  if (!found) throw new Error('There is no content yet.');
  return found;
}

/** Shows a snapshot from this moment on. */
export function show(next: Snapshot): void {
  if (shelf.nhaSanSnapshot) shelf.nhaSanSnapshot.now = next;
}

/** Runs something that sees this one snapshot to its end, whatever is shown meanwhile. */
export const within = <T>(one: Snapshot, run: () => T): T => shelf.nhaSanSnapshot?.asked.run(one, run) as T;

/** Works something out once per snapshot. */
export function oncePerSnapshot<T>(name: string, make: () => T): T {
  const { memory } = snapshot();
  if (!memory.has(name)) memory.set(name, make());
  return memory.get(name) as T;
}

const inVietnam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

/** The calendar day in Vietnam, `YYYY-MM-DD`. */
export const dayNow = (now = new Date()): string => inVietnam.format(now);
