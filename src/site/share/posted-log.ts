import { type PostPlatform, postPlatforms } from '../../posts/platform.ts';
import { deviceStorage } from './device-storage.ts';

/** One post that somebody put up by hand. */
export interface Posted {
  /** Slug of the homestay. */
  slug: string;
  platform: PostPlatform;
  /** Key of the angle: `overview`, `season-1`. */
  angle: string;
  /** Key of a language: `vi`. */
  language: string;
  /** When: an instant as `Date.toISOString` writes it, `2026-11-24T04:10:00.000Z`. */
  at: string;
  /** Key of the words that were posted, where it is known. */
  words?: string | undefined;
}

/** What was posted from this device. */
export interface PostedLog {
  /** Every post, oldest first. Storage that is forbidden or damaged reads as far as it can be understood. */
  read(): Posted[];
  /** Adds a post; the same one at the same instant stands once. `false` when the device refuses to keep it. */
  mark(posted: Posted): boolean;
  /** Takes one post out again: the one that is equal in the first five. `false` when the device refuses to keep it. */
  unmark(posted: Posted): boolean;
  /** The newest post of a homestay, of the platform, angle and language where they are named. */
  lastPosted(slug: string, of?: Partial<Pick<Posted, 'platform' | 'angle' | 'language'>>): Posted | undefined;
  /** The whole log as the text of a file: `nha-san-da-dang.json`. */
  export(): string;
  /**
   * Adds what an exported file says to what is known, so that two phones can be brought together.
   * @returns how many posts are new; `undefined` when the text is no log or the device refuses to keep it
   */
  import(text: string): number | undefined;
}

/**
 * Where the log lies in `localStorage`: JSON, `{ "posts": [Posted, …] }`, oldest first. The exported file is the same.
 * Text that cannot be understood whole is put aside under the key with `/damaged` behind it before it is written over.
 */
export const postedKey = 'nha-san/posted';

/** Name of the exported file. */
export const postedFile = 'nha-san-da-dang.json';

const identity = ({ slug, platform, angle, language, at }: Posted) =>
  JSON.stringify([slug, platform, angle, language, at]);

/** The post without what else may have stood beside it; nothing when it is none. */
function postedOf(value: unknown): Posted | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { slug, platform, angle, language, at, words } = value as Record<string, unknown>;
  const texts = [slug, angle, language, at];
  if (!texts.every((text) => typeof text === 'string' && text)) return undefined;
  const time = new Date(at as string);
  if (Number.isNaN(time.getTime()) || !postPlatforms.includes(platform as PostPlatform)) return undefined;
  const known = typeof words === 'string' && { words };
  return { slug, platform, angle, language, at: time.toISOString(), ...known } as Posted;
}

/** What a text holds: the posts that can be understood, and whether that was all. Nothing when it is no log. */
function understood(text: string): { posts: Posted[]; whole: boolean } | undefined {
  try {
    const { posts } = JSON.parse(text) ?? {};
    if (!Array.isArray(posts)) return undefined;
    const known = posts.map(postedOf).filter((posted) => posted !== undefined);
    return { posts: inOrder(known), whole: known.length === posts.length };
  } catch {
    return undefined;
  }
}

const inOrder = (posts: Posted[]): Posted[] =>
  [...new Map(posts.map((posted) => [identity(posted), posted])).values()].sort((a, b) =>
    a.at < b.at ? -1 : a.at > b.at ? 1 : 0,
  );

/** The log of posts on this device. Every call reads anew, so that open pages do not write over each other. */
export function postedLog(
  storage: Pick<Storage, 'getItem' | 'setItem'> | undefined = deviceStorage(),
): PostedLog {
  function stored(): string {
    try {
      return storage?.getItem(postedKey) ?? '';
    } catch {
      return '';
    }
  }

  // A page asks for every house and platform in turn: the text is only understood anew when it has changed.
  let known: { text: string; posts: Posted[] } | undefined;
  function read(): Posted[] {
    const text = stored();
    if (known?.text !== text) known = { text, posts: understood(text)?.posts ?? [] };
    return [...known.posts];
  }

  const asText = (posts: Posted[]) => JSON.stringify({ posts: inOrder(posts) });

  function keep(posts: Posted[]): boolean {
    const before = stored();
    try {
      if (before && !understood(before)?.whole) storage?.setItem(`${postedKey}/damaged`, before);
      storage?.setItem(postedKey, asText(posts));
      return storage !== undefined;
    } catch {
      return false;
    }
  }

  return {
    read,
    mark: (posted) => keep([...read(), posted]),
    unmark: (posted) => keep(read().filter((each) => identity(each) !== identity(posted))),
    lastPosted: (slug, of = {}) =>
      read()
        .reverse()
        .find(
          (posted) =>
            posted.slug === slug &&
            Object.entries(of).every(([key, value]) => posted[key as keyof Posted] === value),
        ),
    export: () => `${JSON.stringify({ posts: read() }, null, 2)}\n`,
    import(text) {
      const given = understood(text);
      if (!given) return undefined;
      const before = read();
      const after = inOrder([...before, ...given.posts]);
      return keep(after) ? after.length - before.length : undefined;
    },
  };
}
