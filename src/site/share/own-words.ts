import type { PostWords } from './counts.ts';
import { type DeviceStorage, deviceStorage } from './device-storage.ts';

/** Where own words lie in `localStorage`: one key per post, JSON `{ text, title?, basis }`. */
const keyOf = (post: string) => `nha-san/words/${post}`;
/** Where other own words for the same post lie, a list with the newest first: set aside, or written by another page. */
const otherKeyOf = (post: string) => `${keyOf(post)}/other`;

/** Words that somebody wrote in place of a caption. */
export interface OwnWords extends PostWords {
  /** What was known of the house when they were written. When it has changed since, a price in them may be old. */
  basis: string;
}

/**
 * Own words of this device, by post. A browser that forbids storage keeps none. What another page has written meanwhile is
 * put aside before it is written over, and so is text that cannot be understood (under the key with `/damaged` behind it).
 */
export interface OwnWordsShelf {
  read(post: string): OwnWords | undefined;
  /** `false` when the device refuses to keep them. */
  keep(post: string, words: OwnWords): boolean;
  /** `false` when the device refuses to keep what another page wrote, which then stays where it is. */
  forget(post: string): boolean;
  /** Puts them aside, to be had back; `false` when the device refuses. */
  setAside(post: string): boolean;
  /** The next of those that lie aside. */
  other(post: string): OwnWords | undefined;
  /** Makes the other words the post's, and these the last of those aside. */
  swap(post: string): OwnWords | undefined;
}

/** A caption as one text in NFC: what own words are compared with. */
export const basisOf = ({ title = '', text }: PostWords): string => `${title}\n${text}`.normalize('NFC');

function understood(words: unknown): OwnWords | undefined {
  const { text, title, basis } = (words ?? {}) as Record<string, unknown>;
  if (typeof text !== 'string' || typeof basis !== 'string') return undefined;
  return { text, basis, ...(typeof title === 'string' && { title }) };
}

/** The words in a stored text, which has one of them or a list. */
function wordsIn(json: string | null | undefined): OwnWords[] {
  try {
    return [JSON.parse(json ?? '')].flat().flatMap((words) => understood(words) ?? []);
  } catch {
    return [];
  }
}

/** The shelf of this browser. A post is named as in its address: `suoi-mo#zalo/food/vi`. */
export function ownWords(storage: DeviceStorage | undefined = deviceStorage()): OwnWordsShelf {
  /** What this page has read or written, by post: anything else is another page's. */
  const known = new Map<string, string | null>();

  const aside = (post: string) => wordsIn(storage?.getItem(otherKeyOf(post)));

  function keepAside(post: string, all: OwnWords[]): void {
    if (all.length) storage?.setItem(otherKeyOf(post), JSON.stringify(all));
    else storage?.removeItem(otherKeyOf(post));
  }

  /** Puts words in front of those aside, among which none stand twice. */
  function addAside(post: string, words: OwnWords): void {
    const others = aside(post).filter((each) => basisOf(each) !== basisOf(words));
    keepAside(post, [words, ...others]);
  }

  /** Puts aside what would be lost. */
  function makeRoom(post: string): void {
    const there = storage?.getItem(keyOf(post)) ?? null;
    if (there === null) return;
    const [words] = wordsIn(there);
    if (!words) storage?.setItem(`${keyOf(post)}/damaged`, there);
    else if (there !== (known.get(post) ?? null)) addAside(post, words);
  }

  function write(post: string, text: string): boolean {
    try {
      makeRoom(post);
      storage?.setItem(keyOf(post), text);
      known.set(post, text);
      return storage !== undefined;
    } catch {
      return false;
    }
  }

  function other(post: string): OwnWords | undefined {
    try {
      return aside(post)[0];
    } catch {
      return undefined;
    }
  }

  return {
    read(post) {
      try {
        const text = storage?.getItem(keyOf(post)) ?? null;
        known.set(post, text);
        return wordsIn(text)[0];
      } catch {
        return undefined;
      }
    },
    keep: (post, words) => write(post, JSON.stringify(words)),
    forget(post) {
      try {
        makeRoom(post);
        storage?.removeItem(keyOf(post));
        known.delete(post);
        return true;
      } catch {
        return false;
      }
    },
    setAside(post) {
      try {
        const [words] = wordsIn(storage?.getItem(keyOf(post)));
        if (words) addAside(post, words);
        storage?.removeItem(keyOf(post));
        known.delete(post);
        return true;
      } catch {
        return false;
      }
    },
    other,
    swap(post) {
      try {
        const [words, ...others] = aside(post);
        if (!words) return undefined;
        const mine = wordsIn(storage?.getItem(keyOf(post)));
        // First the list, in which for a moment they stand twice: a device that is full refuses before anything is gone.
        keepAside(post, [words, ...others, ...mine]);
        storage?.setItem(keyOf(post), JSON.stringify(words));
        keepAside(post, [...others, ...mine]);
        known.set(post, JSON.stringify(words));
        return words;
      } catch {
        return undefined;
      }
    },
  };
}
