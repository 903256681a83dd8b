import type { EntryPlace } from '../backend/entry-place.ts';
import { ownKey } from '../page/village.ts';

/** Pictures that a person chose for an entry and that are not in its draft yet. */
export interface UnderWay {
  /** One needs no looking after any more: it was refused, or there already. By its place among those chosen. */
  settled(index: number): void;
  /** One is in the form, under this name; it stays under way until its draft is kept: see {@link picturesKept}. */
  taken(index: number, file: string): void;
  /** Nothing more comes of the rest: the form was closed. */
  end(): void;
}

// A phone that ends a tab, as its camera makes it do, ends it without a word: what was chosen is noted before the work
// begins, where it is on the device at once.

const keyOf = ({ collection, slug }: EntryPlace) =>
  `${ownKey('nha-san.pictures-under-way')}/${collection}/${slug}#`;

interface Lot {
  key: string;
  names: (string | undefined)[];
  /** Names in the form, by their places among those chosen. */
  taken: Map<number, string>;
}

/** Those that this page still works on. */
const open = new Set<Lot>();
const listeners = new Set<() => void>();

const tell = () => {
  for (const listener of listeners) listener();
};

function write({ key, names }: Lot): void {
  const left = names.filter((name) => name !== undefined);
  try {
    if (left.length > 0) localStorage.setItem(key, JSON.stringify(left));
    else localStorage.removeItem(key);
  } catch {
    // Blocked or full: then the draft is not kept either, and that is told.
  }
}

function settle(lot: Lot, indexes: Iterable<number>): void {
  for (const index of indexes) lot.names[index] = undefined;
  write(lot);
  if (lot.names.every((name) => name === undefined)) open.delete(lot);
  tell();
}

/** Notes the pictures that were chosen for an entry, by the names that they have on the person's device. */
export function underWay(place: EntryPlace, names: readonly string[]): UnderWay {
  const lot: Lot = { key: `${keyOf(place)}${crypto.randomUUID()}`, names: [...names], taken: new Map() };
  open.add(lot);
  write(lot);
  return {
    settled: (index) => settle(lot, [index]),
    taken: (index, file) => void lot.taken.set(index, file),
    end: () => {
      settle(lot, lot.taken.keys());
      open.delete(lot);
      tell();
    },
  };
}

/** A draft with these pictures is on the device, or saved: they are looked after. */
export function picturesKept(files: readonly string[]): void {
  for (const lot of open) {
    const kept = [...lot.taken].filter(([, file]) => files.includes(file));
    if (kept.length > 0)
      settle(
        lot,
        kept.map(([index]) => index),
      );
  }
}

function keysOf(place: EntryPlace): string[] {
  const mine = new Set([...open].map(({ key }) => key));
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(keyOf(place)) && !mine.has(key));
  } catch {
    return [];
  }
}

function namesAt(key: string): string[] {
  try {
    const names: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
  } catch {
    return [];
  }
}

/** Pictures that were chosen for an entry and never came into it, because the page ended or the form was closed. */
export const missedPictures = {
  of: (place: EntryPlace): string[] => keysOf(place).flatMap(namesAt),
  /** They need not be told of any more. */
  dismiss(place: EntryPlace) {
    try {
      for (const key of keysOf(place)) localStorage.removeItem(key);
    } catch {
      // Then they are told of once more.
    }
    tell();
  },
  subscribe(listener: () => void) {
    listeners.add(listener);
    // Another tab may still be at work on them.
    window.addEventListener('storage', listener);
    return () => {
      listeners.delete(listener);
      window.removeEventListener('storage', listener);
    };
  },
};
