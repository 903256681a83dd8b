import type { PostWords } from './counts.ts';
import { type DeviceStorage, deviceStorage } from './device-storage.ts';

/** Where own words lie in `localStorage`: one key per post, JSON `{ text, title?, basis }`. */
const keyOf = (post: string) => `nha-san/words/${post}`;
/** Where words lie that another page of this device wrote for the same post. */
const otherKeyOf = (post: string) => `${keyOf(post)}/other`;

/** Words that somebody wrote in place of a caption. */
export interface OwnWords extends PostWords {
  /** The caption as it was when they were written. When it has changed since, a price in them may be old. */
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
  /** What another page wrote for this post and this one has written over. */
  other(post: string): OwnWords | undefined;
  /** Makes the other words the post's, and these the other ones. */
  swap(post: string): OwnWords | undefined;
}

/** A caption as one text in NFC: what own words are compared with. */
export const basisOf = ({ title = '', text }: PostWords): string => `${title}\n${text}`.normalize('NFC');

function wordsOf(json: string | null): OwnWords | undefined {
  try {
    const { text, title, basis } = JSON.parse(json ?? '') ?? {};
    if (typeof text !== 'string' || typeof basis !== 'string') return undefined;
    return { text, basis, ...(typeof title === 'string' && { title }) };
  } catch {
    return undefined;
  }
}

/** The shelf of this browser. A post is named as in its address: `suoi-mo#zalo/food/vi`. */
export function ownWords(storage: DeviceStorage | undefined = deviceStorage()): OwnWordsShelf {
  /** What this page has read or written, by post: anything else is another page's. */
  const known = new Map<string, string | null>();

  /** Puts aside what would be lost. */
  function makeRoom(post: string): void {
    const there = storage?.getItem(keyOf(post)) ?? null;
    if (there === null) return;
    if (!wordsOf(there)) storage?.setItem(`${keyOf(post)}/damaged`, there);
    else if (there !== (known.get(post) ?? null)) storage?.setItem(otherKeyOf(post), there);
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
      return wordsOf(storage?.getItem(otherKeyOf(post)) ?? null);
    } catch {
      return undefined;
    }
  }

  return {
    read(post) {
      try {
        const text = storage?.getItem(keyOf(post)) ?? null;
        known.set(post, text);
        return wordsOf(text);
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
    other,
    swap(post) {
      const words = other(post);
      if (!words) return undefined;
      try {
        const mine = storage?.getItem(keyOf(post)) ?? null;
        storage?.setItem(keyOf(post), JSON.stringify(words));
        if (mine === null) storage?.removeItem(otherKeyOf(post));
        else storage?.setItem(otherKeyOf(post), mine);
        known.set(post, JSON.stringify(words));
        return words;
      } catch {
        return undefined;
      }
    },
  };
}
