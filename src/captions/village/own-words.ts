import { midSentence } from '../../prose/mid-sentence.ts';
import { beatsOf } from '../../prose/owner/beats.ts';
import { readings } from '../../prose/owner/readings.ts';
import type { Facts, Saying } from '../facts/facts.ts';

/** What the village says on a subject itself. */
export interface OwnWords {
  /** Passages from its beginning, the longest first; none where nothing may stand in this language. */
  whole: string[];
  /** Its first sentence, or as many as say enough to begin a post. */
  first: Saying | undefined;
  /** The same passages without it. */
  rest: string[];
  /** From a further paragraph, another in each turn. */
  more: string | undefined;
}

/** Letters from which the beginning of a text says enough to begin a post. */
const enough = 24;
/** Longest passage in UTF-16 units: about six lines on a phone. */
const longest = 340;
/** The same of a further paragraph. */
const longestMore = 220;

/** A village speaks for nobody in particular. */
const nobody = { called: '' };

/**
 * The village's own words on a subject, in nobody's own voice.
 * @param paragraphs of its text, in the language of the facts
 */
export function ownWords(paragraphs: string[], { language, properNames }: Facts, variant: number): OwnWords {
  const { continues } = readings[language];
  /** Passages from the beginning of a paragraph, the longest first. */
  const passages = (text: string, most: number): string[] => {
    const beats = beatsOf({ vi: '', [language]: text }, language, nobody, properNames);
    const sentences = beats.filter(({ spoken }) => !spoken).flatMap((beat) => beat.sentences);
    return sentences
      .flatMap((_, index) =>
        continues(sentences[index + 1] ?? '') ? [] : [sentences.slice(0, index + 1).join(' ')],
      )
      .filter((passage) => passage.length <= most)
      .toReversed();
  };
  const [opening = '', ...further] = paragraphs;
  const whole = passages(opening, longest);
  const first = whole.findLast((passage) => passage.length >= enough) ?? whole[0];
  const others = further.flatMap((paragraph) => passages(paragraph, longestMore).slice(0, 1));
  return {
    whole,
    first: first ? { text: first, inside: midSentence(first, language) } : undefined,
    rest: whole.map((passage) => passage.slice(first?.length).trim()).filter(Boolean),
    more: others[((variant % others.length) + others.length) % others.length],
  };
}
