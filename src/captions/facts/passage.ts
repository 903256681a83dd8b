import type { Bilingual } from '../../homestay/bilingual.ts';
import type { TextLanguage } from '../../homestay/language.ts';
import { ownerPassages } from '../owner-text.ts';
import { isSpoken } from './spoken.ts';

/** The first sentences of an owner's text; shorter ones where room is short. */
export interface Passage {
  text: string;
  /** Only the owner can say it so: “bọn mình dựng nhà”. */
  spoken: boolean;
}

/** Longest passage in a caption, in UTF-16 units: our own rule, about six lines on a phone. */
const longestPassage = 340;

/**
 * Passages of an owner's text in a language, the longest first; none where nobody has translated it.
 * @param host the host as a sentence calls them, to tell the owner's voice from the team's
 */
export const passagesOf = (
  words: Bilingual | undefined,
  language: TextLanguage,
  properNames: string[],
  host = '',
): Passage[] =>
  ownerPassages(words, language, longestPassage, properNames).map((text) => ({
    text,
    spoken: isSpoken(text, host, language),
  }));

/** Passages in nobody's own voice, for texts about a village or an experience, which nobody in particular tells. */
export const tellable = (passages: Passage[]): string[] =>
  passages.filter(({ spoken }) => !spoken).map(({ text }) => text);
