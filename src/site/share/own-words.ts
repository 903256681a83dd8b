import type { PostWords } from './counts.ts';

/** Where own words lie in `localStorage`: one key per post, JSON `{ text, title?, basis }`. */
const keyOf = (post: string) => `nha-san/words/${post}`;

/** Words that somebody wrote in place of a caption. */
export interface OwnWords extends PostWords {
  /** The caption as it was when they were written. When it has changed since, a price in them may be old. */
  basis: string;
}

/** Own words of this device, by post. A browser that forbids storage keeps none. */
export interface OwnWordsShelf {
  read(post: string): OwnWords | undefined;
  /** `false` when the device refuses to keep them. */
  keep(post: string, words: OwnWords): boolean;
  forget(post: string): void;
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

function deviceStorage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/** The shelf of this browser. A post is named as in its address: `suoi-mo#zalo/food/vi`. */
export const ownWords = (
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined = deviceStorage(),
): OwnWordsShelf => ({
  read(post) {
    try {
      return wordsOf(storage?.getItem(keyOf(post)) ?? null);
    } catch {
      return undefined;
    }
  },
  keep(post, words) {
    try {
      storage?.setItem(keyOf(post), JSON.stringify(words));
      return storage !== undefined;
    } catch {
      return false;
    }
  },
  forget(post) {
    try {
      storage?.removeItem(keyOf(post));
    } catch {
      // What was never kept is forgotten already.
    }
  },
});
