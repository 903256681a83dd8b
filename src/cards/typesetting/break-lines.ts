import { boundWords, numerals, openings, titles, units } from './bound-words.ts';

/** What makes a line break bad, in the same unit as the squared share of a line that stays empty. */
const cost = {
  /** Between two syllables of one word, of one name, or between a number and what it counts. */
  insideUnit: 0.9,
  /** A last line of a single syllable. */
  orphan: 1.2,
  /** Before the title of a person: “gia đình | bà Pành”. */
  beforeTitle: 0.3,
  /** After a word that opens a thought: “và”, “the”. */
  afterOpening: 0.4,
  /** After the first word of a new clause: “…, nay”; before the last word of one: “súng, …”. */
  torn: 0.7,
  /** A line more than needed. */
  line: 0.6,
  /** Reward for a break after a comma, a dash or a point. */
  afterPause: -0.3,
  /** Reward for a break before a word that opens a thought. */
  beforeOpening: -0.12,
} as const;

const capital = /^\p{Lu}/u;
const number = /^[\d.,]+$/;
const pause = /[,;:.!?…–—·]$/u;

const lower = (word: string) => word.toLocaleLowerCase('vi');

/** Without the punctuation that stands behind it. */
const bare = (word: string) => lower(word).replace(/[\p{P}]+$/u, '');

/** Lines of a text. */
export interface BrokenText {
  lines: string[];
  /** Words and names broken in two, and single syllables left over. */
  flaws: number;
  /** Lines that end with a word that opens a thought: “… giữa”, “… the”. Bad, but less so. */
  hanging: number;
}

/** How bad it is to end a line before the word at `end`. */
function breakCost(words: string[], end: number, titled: boolean): number {
  const [earlier = '', before = '', after = ''] = [words[end - 2], words[end - 1], words[end]];
  if (pause.test(before)) return openings.has(bare(before)) ? cost.afterOpening : cost.afterPause;
  if (/^[–—·&]$/u.test(after)) return cost.insideUnit;
  if (boundWords.has(bare(`${before} ${after}`))) return cost.insideUnit;
  if (number.test(before)) return cost.insideUnit;
  if (titles.has(lower(before)) && capital.test(after)) return cost.insideUnit;
  if (numerals.has(lower(before)) && (numerals.has(bare(after)) || units.has(bare(after))))
    return cost.insideUnit;
  if (!titled && capital.test(before) && capital.test(after)) return cost.insideUnit;
  // “trên” opens a thought, except in “tầng trên”.
  const isOpening = openings.has(lower(before)) && !boundWords.has(lower(`${earlier} ${before}`));
  if (isOpening) return cost.afterOpening;
  if (openings.has(lower(after))) return cost.beforeOpening;
  if (titles.has(lower(after))) return cost.beforeTitle;
  return 0;
}

/** Where Every Word Has A Capital, capitals say nothing about names. */
const isTitled = (words: string[]) => words.filter((word) => capital.test(word)).length > words.length * 0.6;

/** How bad it is that a line ends with the first word of a clause, or before the last word of one. */
function tornClause(words: string[], from: number, end: number): number {
  const [earlier = '', last = '', next = ''] = [words[end - 2], words[end - 1], words[end]];
  if (pause.test(last) || openings.has(bare(next))) return 0;
  if (end - from > 1 && pause.test(earlier)) return cost.torn;
  return end < words.length - 1 && pause.test(next) ? cost.torn : 0;
}

/** Whether a text may be cut short between two of its words: neither inside a word or name nor after an opening. */
export function isSenseUnit(words: string[], end: number): boolean {
  const ending = breakCost(words, end, isTitled(words));
  return ending !== cost.insideUnit && ending !== cost.afterOpening;
}

/** Cheapest way to break the text up to some word. */
interface Way {
  cost: number;
  /** First word of the last line. */
  from: number;
  flaws: number;
  hanging: number;
}

/**
 * Breaks a text into the lines that read best: of even length, broken between thoughts and not inside words and
 * names, without a single syllable left over.
 * @param width greatest width of a line
 * @param measure width of a piece of text, in the same unit; that of a line is the sum of its words and spaces
 * @param lineCost how bad one more line is; with a high one the text takes as few lines as it can
 * @returns `undefined` when one word alone is wider than a line
 */
export function breakLines(
  text: string,
  width: number,
  measure: (piece: string) => number,
  lineCost: number = cost.line,
): BrokenText | undefined {
  const words = text.split(' ').filter(Boolean);
  if (!words.length) return { lines: [], flaws: 0, hanging: 0 };
  const titled = isTitled(words);
  // Widths add up: measuring every possible line would take longer than all the rest.
  const space = measure(' ');
  const ends = [0];
  for (const word of words) ends.push((ends.at(-1) ?? 0) + measure(word) + space);
  const widthOf = (from: number, end: number) => (ends[end] ?? 0) - (ends[from] ?? 0) - space;
  const total = widthOf(0, words.length);
  // Lines are compared with an even share of the text, not with the whole width, so that they come out balanced.
  const even = Math.min(width, total / Math.ceil(total / width));
  const best: (Way | undefined)[] = [{ cost: 0, from: 0, flaws: 0, hanging: 0 }];
  for (let end = 1; end <= words.length; end++) {
    let choice: Way | undefined;
    const last = end === words.length;
    const ending = last ? 0 : breakCost(words, end, titled);
    for (let from = end - 1; from >= 0; from--) {
      const long = widthOf(from, end);
      if (long > width) break;
      const before = best[from];
      if (!before) continue;
      const slack = (even - long) / even;
      const ragged = last ? Math.max(0, slack - 0.3) ** 2 : slack ** 2;
      const orphan = last && from > 0 && end - from === 1 && words.length > 2 ? cost.orphan : 0;
      const torn = last ? 0 : tornClause(words, from, end);
      const sum = before.cost + ragged + orphan + ending + torn + lineCost;
      if (choice && sum >= choice.cost) continue;
      const flaws = before.flaws + (orphan ? 1 : 0) + (ending === cost.insideUnit ? 1 : 0);
      const hanging = before.hanging + (ending === cost.afterOpening ? 1 : 0);
      choice = { cost: sum, from, flaws, hanging };
    }
    best[end] = choice;
  }
  const end = best[words.length];
  if (!end) return undefined;
  const lines: string[] = [];
  for (let at = words.length; at > 0; ) {
    const from = best[at]?.from ?? 0;
    lines.unshift(words.slice(from, at).join(' '));
    at = from;
  }
  return { lines, flaws: end.flaws, hanging: end.hanging };
}
