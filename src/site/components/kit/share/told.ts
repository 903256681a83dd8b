import { type CaptionLength, captionLengths, usualLength } from '../../../../captions/caption-length.ts';
import type { Round } from '../../../../posts/other-words.ts';
import type { PostWords } from '../../../share/counts.ts';
import type { WordsChoice } from '../../../share/post-address.ts';
import type { SharedPost } from '../../../share/share-sheet.ts';
import { roundsIn, type WordsFile, wordsAddress, wordsOf } from '../../../share/words-file.ts';
import { sheet } from './page.ts';

/** Which words of its rounds a post has. */
export type Chosen = { words: string; length: CaptionLength };

/** Milliseconds after which the line counts as dead. */
const patience = 20_000;

const files = new Map<string, Promise<WordsFile>>();

/** What was chosen for a post on this visit, with its words. */
const chosen = new Map<SharedPost, { choice: Chosen; words: PostWords }>();

async function fetched(language: string): Promise<WordsFile> {
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(), patience);
  try {
    const answer = await fetch(wordsAddress(sheet.slug, language), { signal: end.signal });
    const file = (await answer.json()) as WordsFile;
    if (file.slug !== sheet.slug || file.language !== language) throw new Error(answer.url);
    return file;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The rounds of words for a post; fetched once for a language, and again after a failure.
 * @throws {unknown} where they cannot be had
 */
export async function roundsOf(post: SharedPost): Promise<Round[]> {
  const { language } = post;
  const file = files.get(language) ?? fetched(language);
  files.set(language, file);
  file.catch(() => files.delete(language));
  return roundsIn(await file, post);
}

/** The words of a post as they stand without anybody's own: those of the page, or what was chosen in their place. */
export const toldWords = (post: SharedPost): PostWords => chosen.get(post)?.words ?? post;

/** Which words these are. */
export const choiceOf = (post: SharedPost): Chosen =>
  chosen.get(post)?.choice ?? { words: post.words, length: usualLength };

/** The same as far as an address has to say it. */
export function askedWords(post: SharedPost): Pick<WordsChoice, 'words' | 'length'> {
  const { words, length } = choiceOf(post);
  if (length !== usualLength) return { words, length };
  return { words: words === post.words ? undefined : words };
}

/**
 * Tells a post in these words from now on, until others are chosen.
 * @returns whether there are such words
 */
export function tell(post: SharedPost, rounds: readonly Round[], { words, length }: Chosen): boolean {
  const found = wordsOf(rounds, words);
  const text = found?.texts[captionLengths.indexOf(length)];
  if (!found || !text) return false;
  chosen.set(post, { choice: { words: found.key, length }, words: text });
  return true;
}
