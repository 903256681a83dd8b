import { emptyAt, isEmpty, joints } from './empty-words.ts';
import { syllables } from './fold.ts';
import { type House, type Houses, traitsOf } from './house.ts';
import { oneTypoApart, swapped } from './typo.ts';

/** Greatest number of syllables that are searched for. */
const mostSyllables = 16;

/** How well something was found; smaller is better, the first number first. */
type Cost = readonly [phrases: number, passedOver: number, flaws: number, unsaid: number, distance: number];

/** So many numbers of a cost decide whether a house is found at all; the others only where it stands. */
const deciding = 3;

const compare = (a: Cost, b: Cost): number => {
  const at = a.findIndex((each, index) => each !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
};

/** Whether a word may be what was meant. The shorter, the more alike words are, and the less is forgiven. */
function mistaken(word: string, own: string): boolean {
  if (word.length < 5) return word.length > 2 && swapped(word, own);
  return oneTypoApart(word, own);
}

/** Syllables `from` up to `to` of what was typed stand next to each other in a phrase. */
interface Run {
  from: number;
  to: number;
  /** Syllables with a mistake, or not typed to their end. */
  flaws: number;
}

/** A phrase from one of its syllables on, and how many letters each of them ends after. */
interface Tail {
  words: readonly string[];
  letters: string;
  ends: ReadonlySet<number>;
}

/** What is left of a phrase from each of its syllables on. */
const tailsOf = (phrase: readonly string[]): Tail[] =>
  phrase.map((_, start) => {
    const words = phrase.slice(start);
    let length = 0;
    const ends = new Set(words.map((word) => (length += word.length)));
    return { words, letters: words.join(''), ends };
  });

/** Adds the runs from `from` that are written as the phrase is, blanks apart: `nahang`, `wi fi`. */
function addExactRuns({ letters, ends }: Tail, typed: readonly string[], from: number, runs: Run[]): void {
  let length = 0;
  for (let at = from; at < typed.length; at++) {
    const own = typed[at]!;
    if (!letters.startsWith(own, length)) break;
    length += own.length;
    if (ends.has(length)) runs.push({ from, to: at + 1, flaws: 0 });
    else if (at === typed.length - 1) runs.push({ from, to: at + 1, flaws: 1 });
  }
}

/** Adds the runs from `from` in which a syllable has a mistake, or the last one is unfinished. */
function addFlawedRuns({ words }: Tail, typed: readonly string[], from: number, runs: Run[]): void {
  let flaws = 0;
  for (let at = from; at < typed.length; at++) {
    const word = words[at - from];
    const own = typed[at]!;
    if (word === undefined) break;
    if (word !== own) {
      const unfinished = at === typed.length - 1 && word.startsWith(own);
      if (!unfinished && !mistaken(word, own)) break;
      flaws++;
    }
    if (flaws) runs.push({ from, to: at + 1, flaws });
  }
}

/**
 * Where what was typed stands in a phrase. Vietnamese words are several short syllables, so those count that stand
 * together and in order, from the start of any syllable of the phrase.
 */
function runsIn(tails: readonly Tail[], typed: readonly string[]): Run[] {
  const runs: Run[] = [];
  for (const tail of tails) {
    for (let from = 0; from < typed.length; from++) {
      addExactRuns(tail, typed, from, runs);
      addFlawedRuns(tail, typed, from, runs);
    }
  }
  return runs;
}

/** The cheapest way to find all that was typed in the phrases of a house; `undefined` when part of it is missing. */
function cheapest(
  found: readonly { runs: Run[]; distance: number }[],
  typed: readonly string[],
  mayPass: boolean,
): Cost | undefined {
  const best: (Cost | undefined)[] = [[0, 0, 0, 0, 0]];
  const offer = (at: number, cost: Cost) => {
    const known = best[at];
    if (!known || compare(cost, known) < 0) best[at] = cost;
  };
  for (let at = 0; at < typed.length; at++) {
    const sofar = best[at];
    if (!sofar) continue;
    const [phrases, passedOver, flaws, unsaid, distance] = sofar;
    if (mayPass && joints.has(typed[at]!)) offer(at + 1, [phrases, passedOver + 1, flaws, unsaid, distance]);
    const empty = mayPass ? emptyAt(typed, at) : 0;
    if (empty) offer(at + empty, [phrases, passedOver, flaws, unsaid + empty, distance]);
    for (const each of found) {
      for (const run of each.runs) {
        if (run.from !== at) continue;
        offer(run.to, [phrases + 1, passedOver, flaws + run.flaws, unsaid, distance + each.distance]);
      }
    }
  }
  return best[typed.length];
}

/** A phrase a house is found by, and how far it is from its name: 0 the name, then host, village, what it offers, sights. */
interface Phrase {
  tails: readonly Tail[];
  distance: number;
}

/** Finds houses by a text; see {@link searcher}. */
export type Search = (text: string) => Map<string, number> | undefined;

/**
 * Prepares the search in names, hosts, villages with their former names and sights, and what houses offer, in every language.
 *
 * A house is found when all that was typed stands in its phrases. Houses in which it falls into fewer phrases, with
 * fewer small words passed over and fewer mistakes, push out the others: “Lâm Bình” is the old district, not a house in
 * Thượng *Lâm* with a *bình* chữa cháy, and “thuyền” is not *truyền* thống. Words that say nothing push nobody out: for
 * “homestay Lâm Bình” the house of that name comes first, and all the others of Lâm Bình after it.
 *
 * Why not a search library: MiniSearch (5.9 KB gzip, this: 1.4 KB) looks for words, not for words side by side. Among
 * 300 generated houses it finds 184 for “huyện Lâm Bình” where 43 are right, and none for “nahang” and “wifi”.
 * @returns for a text: the slugs that were found with their rank, 0 for the best; `undefined` for a text without letters
 */
export function searcher({ houses, vocabulary }: Houses): Search {
  const known = new Map<string, Tail[]>();
  const phrase = (text: string, distance: number): Phrase => {
    const tails = known.get(text) ?? tailsOf(syllables(text));
    known.set(text, tails);
    return { tails, distance };
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
    ...(vocabulary.sights[house.village] ?? []).map((text) => phrase(text, 4)),
  ];
  const prepared = houses.map((house) => ({ slug: house.slug, phrases: phrasesOf(house) }));

  return (text) => {
    const typed = syllables(text).slice(0, mostSyllables);
    if (typed.length === 0) return undefined;
    const saysNothing = isEmpty(typed);
    const mayPass = !saysNothing && typed.some((syllable) => !joints.has(syllable));
    const runs = new Map<readonly Tail[], Run[]>();
    for (const tails of known.values()) {
      const own = runsIn(tails, typed);
      if (own.length) runs.set(tails, own);
    }
    const costs = prepared.flatMap(({ slug, phrases }) => {
      const found = phrases.flatMap(({ tails, distance }) => {
        const own = runs.get(tails);
        return own ? [{ runs: own, distance }] : [];
      });
      const cost = cheapest(found, typed, mayPass);
      return cost ? [{ slug, cost }] : [];
    });
    const [best] = costs.map(({ cost }) => cost).sort(compare);
    const kept = costs
      .filter(({ cost }) => cost.slice(0, deciding).every((each, index) => each === best?.[index]))
      .sort((a, b) => compare(a.cost, b.cost));
    const ranks = new Map<string, number>();
    let rank = -1;
    kept.forEach(({ slug, cost }, index) => {
      const before = kept[index - 1];
      if (!before || compare(before.cost, cost) !== 0) rank++;
      ranks.set(slug, rank);
    });
    if (saysNothing) for (const { slug } of prepared) if (!ranks.has(slug)) ranks.set(slug, rank + 1);
    return ranks;
  };
}
