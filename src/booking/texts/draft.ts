import { check } from '../rules/rules.ts';
import { tellsTheSame } from './house.ts';

/** A sentence, or sentences that belong together, which a text may hold. Drafts stand in reading order. */
export interface Draft {
  text: string;
  /** Less is more important: the text is filled with the most important drafts first. */
  rank: number;
  /** It stands only where that stands. */
  after?: Draft | undefined;
  /** It stands only where no other tells the same. */
  isOnlyNew?: boolean;
}

/** From this rank on drafts only fill what is left when all the others stand. */
export const fillers = 40;

/** Drafts as sentences come: nothing becomes no draft. */
export const draft = (rank: number, text: string | undefined): Draft[] => (text ? [{ text, rank }] : []);

/**
 * Paragraphs of beats: the first of each comes before the second of any, and a later one stands only where all of its
 * paragraph before it stand.
 */
export const paragraphDrafts = (rank: number, paragraphs: readonly string[][]): Draft[] =>
  paragraphs.flatMap((beats, paragraph) => {
    let after: Draft | undefined;
    return beats.map((text, index) => {
      after = { text, rank: rank + index * 10 + paragraph, after };
      return after;
    });
  });

const joined = (chosen: Draft[]) => chosen.map(({ text }) => text).join(' ');

/** Words between blanks: in Vietnamese, its syllables. */
const wordCount = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

/** Whether it stands already: two seasons may be told in the same words. */
const isSaid = ({ text, isOnlyNew }: Draft, chosen: Set<Draft>) =>
  [...chosen].some(
    (other) =>
      (isOnlyNew && tellsTheSame(text, other.text)) ||
      text.split(/[.!?…](?:\s|$)/u).some((sentence) => sentence && other.text.includes(sentence)),
  );

/** The most important drafts that fit, whole, in reading order. The very first one is always there. */
function fitting(all: Draft[], most: number): Draft[] {
  const chosen = new Set<Draft>();
  let left = most;
  let isFull = false;
  for (const each of all.toSorted((a, b) => a.rank - b.rank)) {
    const words = wordCount(each.text);
    if ((each.after && !chosen.has(each.after)) || isSaid(each, chosen)) continue;
    if (chosen.size && (words > left || (isFull && each.rank >= fillers))) {
      isFull = true;
      continue;
    }
    chosen.add(each);
    left -= words;
  }
  return all.filter((each) => chosen.has(each));
}

/** Without the drafts that hold what must not stand in a text, or of which only the row of them makes it so. */
function allowed(all: Draft[]): Draft[] {
  let start = 0;
  const places = all.map((each) => {
    const place = { each, start, end: start + each.text.length };
    start = place.end + 1;
    return place;
  });
  const violations = check(joined(all));
  const rest = places
    .filter((place) => !violations.some(({ start, end }) => start < place.end && end > place.start))
    .map(({ each }) => each);
  return rest.length === all.length ? rest : allowed(rest);
}

/**
 * A text of at most so many words, made of the most important drafts in their order: each stands whole or not at all.
 * @returns an empty text when no draft may stand
 */
export const compose = (all: Draft[], most: number): string => joined(allowed(fitting(allowed(all), most)));
