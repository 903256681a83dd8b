import { boundWords, numerals, openings, titles, units } from './bound-words.ts';

/** What makes a line break bad, in the same unit as the squared share of a line that stays empty. */
const cost = {
  /** Between two syllables of one word, of one name, or between a number and what it counts. */
  insideUnit: 0.9,
  /** A last line of a single syllable. */
  orphan: 1.2,
  /** After a word that opens a thought: “và”, “the”. */
  afterOpening: 0.3,
  /** After the first word of a new clause: “…, nay”. */
  afterStart: 0.35,
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
}

/** How bad it is to end a line between two neighbouring words. */
function breakCost(before: string, after: string, titled: boolean): number {
  if (pause.test(before)) return openings.has(bare(before)) ? cost.afterOpening : cost.afterPause;
  if (/^[–—·&]$/u.test(after)) return cost.insideUnit;
  if (boundWords.has(bare(`${before} ${after}`))) return cost.insideUnit;
  if (number.test(before)) return cost.insideUnit;
  if (titles.has(lower(before)) && capital.test(after)) return cost.insideUnit;
  if (numerals.has(lower(before)) && (numerals.has(bare(after)) || units.has(bare(after))))
    return cost.insideUnit;
  if (!titled && capital.test(before) && capital.test(after)) return cost.insideUnit;
  if (openings.has(lower(before))) return cost.afterOpening;
  if (openings.has(lower(after))) return cost.beforeOpening;
  return 0;
}

/** Cheapest way to break the text up to some word. */
interface Way {
  cost: number;
  /** First word of the last line. */
  from: number;
  flaws: number;
}

/**
 * Breaks a text into the lines that read best: of even length, broken between thoughts and not inside words and
 * names, without a single syllable left over.
 * @param width greatest width of a line
 * @param measure width of a piece of text, in the same unit
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
  if (!words.length) return { lines: [], flaws: 0 };
  // Where Every Word Has A Capital, capitals say nothing about names.
  const titled = words.filter((word) => capital.test(word)).length > words.length * 0.6;
  const total = measure(text);
  // Lines are compared with an even share of the text, not with the whole width, so that they come out balanced.
  const even = Math.min(width, total / Math.ceil(total / width));
  const best: (Way | undefined)[] = [{ cost: 0, from: 0, flaws: 0 }];
  for (let end = 1; end <= words.length; end++) {
    let choice: Way | undefined;
    for (let from = end - 1; from >= 0; from--) {
      const long = measure(words.slice(from, end).join(' '));
      if (long > width) break;
      const before = best[from];
      if (!before) continue;
      const last = end === words.length;
      const slack = (even - long) / even;
      const ragged = last ? Math.max(0, slack - 0.3) ** 2 : slack ** 2;
      const orphan = last && from > 0 && end - from === 1 && words.length > 2 ? cost.orphan : 0;
      const ending = last ? 0 : breakCost(words[end - 1] ?? '', words[end] ?? '', titled);
      const stray = !last && end - from > 1 && pause.test(words[end - 2] ?? '') ? cost.afterStart : 0;
      const sum = before.cost + ragged + orphan + ending + stray + lineCost;
      if (choice && sum >= choice.cost) continue;
      const flaws = before.flaws + (orphan ? 1 : 0) + (ending === cost.insideUnit ? 1 : 0);
      choice = { cost: sum, from, flaws };
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
  return { lines, flaws: end.flaws };
}
