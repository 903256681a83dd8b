import type { Finder } from './find.ts';
import { anyOf, type Condition, conditionsOf, noWish, type Wish, without, wordsOf } from './wish.ts';

/** What not to ask for any longer, and how many houses are found then. */
export interface Loosening {
  /** One thing, or two where no single one helps; of the text, words that stand in the way. */
  conditions: Condition[];
  /** At least 1. */
  count: number;
}

/** A list of which one key is enough is loosened as a whole: with fewer keys it would only be tighter. */
function looseable(wish: Wish): Condition[] {
  const conditions = conditionsOf(wish).map((each) =>
    (anyOf as readonly string[]).includes(each.aspect) ? { aspect: each.aspect } : each,
  );
  return [...new Map(conditions.map((each) => [`${each.aspect} ${each.key ?? ''}`, each])).values()];
}

/** Texts of more words than this are not taken apart: each way to do it is a search of its own. */
const mostWords = 8;

/** So many words next to each other are left out of a text at most. */
const longestRun = 3;

/**
 * Words to leave out of a text that finds nothing: those that find nothing alone, or else the fewest next to each other
 * without which the rest finds something.
 */
function wordsInTheWay(finder: Finder, text: string): Condition[][] {
  const words = wordsOf(text);
  const finds = (some: string[]) => finder.count({ ...noWish, text: some.join(' ') }) > 0;
  if (words.length < 2 || words.length > mostWords || finds(words)) return [];
  const unknown = words.filter((word) => !finds([word]));
  if (unknown.length === words.length) return [];
  if (unknown.length && finds(words.filter((word) => !unknown.includes(word)))) {
    return [unknown.map((key) => ({ aspect: 'text', key }))];
  }
  const runs = Array.from({ length: longestRun }, (_, more) =>
    words
      .map((_, from) => ({ from, until: from + more + 1 }))
      .filter(({ from, until }) => until <= words.length && until - from < words.length),
  );
  const helpful = ({ from, until }: { from: number; until: number }) =>
    finds([...words.slice(0, from), ...words.slice(until)]);
  const shortest = runs.map((some) => some.filter(helpful)).find((some) => some.length) ?? [];
  return shortest.map(({ from, until }) => [{ aspect: 'text', key: words.slice(from, until).join(' ') }]);
}

/**
 * What to leave out of a wish that finds nothing: words of the text that stand in the way, then whole things, the most
 * helpful first; at equal numbers in the order of the form. Empty when more than two things stand in the way.
 */
export function loosenings(finder: Finder, wish: Wish): Loosening[] {
  const helpful = (ways: Condition[][]) =>
    ways
      .map((conditions) => ({ conditions, count: finder.count(conditions.reduce(without, wish)) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
  const words = helpful(wordsInTheWay(finder, wish.text)).slice(0, 1);
  const single = looseable(wish);
  const alone = helpful(single.map((each) => [each]));
  if (words.length || alone.length) return [...words, ...alone];
  return helpful(single.flatMap((first, index) => single.slice(index + 1).map((second) => [first, second])));
}
