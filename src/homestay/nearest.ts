import { withoutMarks } from './without-marks.ts';

/** Something that may have been meant. */
export interface Candidate {
  /** What is to be written. */
  key: string;
  /** What people call it, in any language. */
  names: readonly string[];
  /** A sentence about it, in which it may be called by another name. */
  hint?: string;
}

/** Letters of the longest text that is taken for a slip of the hand; longer ones are no name. */
const longest = 60;
/** Below this nothing is guessed. */
const alike = 0.66;
/** Two that are as near as this to each other are both possible: nothing is guessed. */
const apart = 0.02;

const wordsOf = (text: string) =>
  withoutMarks(text.slice(0, longest * 4))
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter(Boolean);

const holds = (words: readonly string[], run: readonly string[]) =>
  ` ${words.join(' ')} `.includes(` ${run.join(' ')} `);

/** So many letters have to be changed, added or left out to make one text of the other (Levenshtein). */
function slips(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [down, letter] of Array.from(one).entries()) {
    const next = [down + 1];
    for (let at = 0; at < other.length; at++) {
      const changed = (row[at] ?? 0) + (letter === other[at] ? 0 : 1);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** How near a name is to what was written, from 0 to 1; capitals, marks and what stands between words do not count. */
function nearness(written: readonly string[], name: readonly string[]): number {
  const [one, other] = [written.join(''), name.join('')];
  const [short, long] = [one.length, other.length].sort((a, b) => a - b) as [number, number];
  if (short > 0 && one === other) return 1;
  if (short < 3) return 0;
  const share = short / long;
  if (share >= 0.4 && holds(name, written)) return 0.8 + 0.2 * share;
  if (share >= 0.5 && holds(written, name)) return 0.7 + 0.2 * share;
  const similar = long > 3 && long <= longest ? 1 - slips(one, other) / long : 0;
  return similar > 0.5 ? similar : 0;
}

/** Whether a sentence uses just these words. */
const speaksOf = (hint: string | undefined, written: readonly string[]) =>
  hint !== undefined && written.join('').length > 4 && holds(wordsOf(hint), written);

function ranked<C extends Candidate>(text: string, candidates: readonly C[]) {
  const written = wordsOf(text);
  return candidates
    .map((candidate) => {
      const near = [candidate.key, ...candidate.names].map((name) => nearness(written, wordsOf(name)));
      return { candidate, near: Math.max(...near, speaksOf(candidate.hint, written) ? alike + apart : 0) };
    })
    .sort((one, other) => other.near - one.near);
}

/** The candidates, those that are most like the text first; in their own order where none is. */
export const nearestFirst = <C extends Candidate>(text: string, candidates: readonly C[]): C[] =>
  ranked(text, candidates).map(({ candidate }) => candidate);

/**
 * What was probably meant by a text that is none of the keys.
 * @returns `undefined` when nothing is near, or two are equally near: nothing is guessed wildly
 */
export function nearest<C extends Candidate>(text: string, candidates: readonly C[]): C | undefined {
  const [best, second] = ranked(text, candidates);
  if (!best || best.near < alike || best.near - (second?.near ?? 0) < apart) return undefined;
  return best.candidate;
}
