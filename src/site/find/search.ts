import { syllables } from './fold.ts';
import { type House, type Houses, traitsOf } from './house.ts';
import { oneTypoApart } from './typo.ts';

/** Words that join others: they need not be found. Folded, Vietnamese and English. */
const joints = new Set('o co gan tai va voi cho in at with the a an near and for of by to'.split(' '));

/** Words shorter than this are too alike for a typing mistake to be forgiven. */
const shortestForgiven = 5;

/** Greatest number of syllables that are searched for. */
const mostSyllables = 16;

/** How well something was found; smaller is better, the first number first. */
type Cost = readonly [phrases: number, passedOver: number, flaws: number, distance: number];

const compare = (a: Cost, b: Cost): number => {
  const at = a.findIndex((each, index) => each !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
};

/** Syllables `from` up to `to` of what was typed stand next to each other in a phrase. */
interface Run {
  from: number;
  to: number;
  /** Syllables with a mistake, or not typed to their end. */
  flaws: number;
}

/** Runs of syllables from `from` that are written as the phrase is, blanks apart: `nahang`, `wi fi`. */
function exactRuns(words: readonly string[], typed: readonly string[], from: number): Run[] {
  const runs: Run[] = [];
  const phrase = words.join('');
  const ends = new Set(words.map((_, index) => words.slice(0, index + 1).join('').length));
  let letters = '';
  for (let at = from; at < typed.length; at++) {
    letters += typed[at];
    if (!phrase.startsWith(letters)) break;
    if (ends.has(letters.length)) runs.push({ from, to: at + 1, flaws: 0 });
    else if (at === typed.length - 1) runs.push({ from, to: at + 1, flaws: 1 });
  }
  return runs;
}

/** Runs from `from` in which a syllable has a mistake, or the last one is unfinished. */
function flawedRuns(words: readonly string[], typed: readonly string[], from: number): Run[] {
  const runs: Run[] = [];
  let flaws = 0;
  for (let at = from; at < typed.length; at++) {
    const word = words[at - from];
    const own = typed[at]!;
    if (word === undefined) break;
    if (word !== own) {
      const unfinished = at === typed.length - 1 && word.startsWith(own);
      const mistaken = word.length >= shortestForgiven && oneTypoApart(word, own);
      if (!unfinished && !mistaken) break;
      flaws++;
    }
    if (flaws) runs.push({ from, to: at + 1, flaws });
  }
  return runs;
}

/**
 * Where what was typed stands in a phrase. Vietnamese words are several short syllables, so those count that stand
 * together and in order, from the start of any syllable of the phrase.
 */
const runsIn = (words: readonly string[], typed: readonly string[]): Run[] =>
  words.flatMap((_, start) => {
    const phrase = words.slice(start);
    return typed.flatMap((_, from) => [
      ...exactRuns(phrase, typed, from),
      ...flawedRuns(phrase, typed, from),
    ]);
  });

/** The cheapest way to find all that was typed in the phrases of a house; `undefined` when part of it is missing. */
function cheapest(
  found: readonly { runs: Run[]; distance: number }[],
  typed: readonly string[],
  mayPass: (syllable: string) => boolean,
): Cost | undefined {
  const best: (Cost | undefined)[] = [[0, 0, 0, 0]];
  const offer = (at: number, cost: Cost) => {
    const known = best[at];
    if (!known || compare(cost, known) < 0) best[at] = cost;
  };
  for (let at = 0; at < typed.length; at++) {
    const sofar = best[at];
    if (!sofar) continue;
    const [phrases, passedOver, flaws, distance] = sofar;
    if (mayPass(typed[at]!)) offer(at + 1, [phrases, passedOver + 1, flaws, distance]);
    for (const each of found) {
      for (const run of each.runs) {
        if (run.from !== at) continue;
        offer(run.to, [phrases + 1, passedOver, flaws + run.flaws, distance + each.distance]);
      }
    }
  }
  return best[typed.length];
}

/** A phrase a house is found by, and how far it is from its name: 0 the name, then host, village, what it offers. */
interface Phrase {
  words: readonly string[];
  distance: number;
}

/** Finds houses by a text; see {@link searcher}. */
export type Search = (text: string) => Map<string, number> | undefined;

/**
 * Prepares the search in names, hosts, villages with their former names, and what houses offer, in every language.
 *
 * A house is found when all that was typed stands in its phrases. Houses in which it falls into fewer phrases, with
 * fewer small words passed over, push out the others: “Lâm Bình” is the old district, not a house in Thượng *Lâm* with a
 * *bình* chữa cháy. Mistakes push nobody out; they come later in the list.
 *
 * Why not a search library: MiniSearch (5.9 KB gzip, this: 1.4 KB) looks for words, not for words side by side. Among
 * 300 generated houses it finds 184 for “huyện Lâm Bình” where 43 are right, and none for “nahang” and “wifi”.
 * @returns for a text: the slugs that were found with their rank, 0 for the best; `undefined` for a text without letters
 */
export function searcher({ houses, vocabulary }: Houses): Search {
  const known = new Map<string, readonly string[]>();
  const phrase = (text: string, distance: number): Phrase => {
    const words = known.get(text) ?? syllables(text);
    known.set(text, words);
    return { words, distance };
  };
  const phrasesOf = (house: House): Phrase[] => [
    phrase(house.name, 0),
    phrase(house.host, 1),
    ...(vocabulary.villages[house.village] ?? []).map((text) => phrase(text, 2)),
    ...[
      vocabulary.kinds[house.kind] ?? [],
      ...house.rooms.map(({ type }) => vocabulary.rooms[type] ?? []),
      ...(['meals', 'offers', 'languages', 'experiences'] as const).flatMap((list) =>
        house[list].map((key) => vocabulary[list][key] ?? []),
      ),
      ...traitsOf(house).map((key) => vocabulary.traits[key] ?? []),
    ]
      .flat()
      .map((text) => phrase(text, 3)),
  ];
  const prepared = houses.map((house) => ({ slug: house.slug, phrases: phrasesOf(house) }));

  return (text) => {
    const typed = syllables(text).slice(0, mostSyllables);
    if (typed.length === 0) return undefined;
    const passable = typed.some((syllable) => !joints.has(syllable));
    const runs = new Map<readonly string[], Run[]>();
    for (const words of known.values()) runs.set(words, runsIn(words, typed));
    const costs = prepared.flatMap(({ slug, phrases }) => {
      const found = phrases
        .map(({ words, distance }) => ({ runs: runs.get(words) ?? [], distance }))
        .filter((each) => each.runs.length > 0);
      const cost = cheapest(found, typed, (syllable) => passable && joints.has(syllable));
      return cost ? [{ slug, cost }] : [];
    });
    const [best] = costs.map(({ cost }) => cost).sort(compare);
    const kept = costs
      .filter(({ cost }) => cost[0] === best?.[0] && cost[1] === best[1])
      .sort((a, b) => compare(a.cost, b.cost));
    const ranks = new Map<string, number>();
    let rank = -1;
    kept.forEach(({ slug, cost }, index) => {
      const before = kept[index - 1];
      if (!before || compare(before.cost, cost) !== 0) rank++;
      ranks.set(slug, rank);
    });
    return ranks;
  };
}
