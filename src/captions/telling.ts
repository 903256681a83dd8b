import { preferred } from '../prose/pick.ts';
import type { Facts } from './facts/facts.ts';
import type { Pattern, Told } from './pattern.ts';

/** First word of a sentence, then its first two, without punctuation: `giá`, `giá từ`. */
const openings = (sentence: string): [string, string] => {
  const [first = '', second = ''] = sentence
    .toLowerCase()
    .split(' ', 2)
    .map((word) => word.replace(/\P{L}+$/u, ''));
  return [first, `${first} ${second}`];
};

/**
 * One caption while it is being told: it remembers what has been said, so that nothing is said twice, and how
 * sentences began, so that two do not begin alike.
 */
export class Telling<F extends Facts = Facts> {
  readonly #told = new Set<Told>();
  readonly #openings = new Set<string>();

  readonly facts: F;
  /** What the choice of words depends on: slug, angle, platform, language. */
  readonly seed: string;
  /** Other wordings of the same facts: 0, 1, 2 … */
  readonly variant: number;

  constructor(facts: F, seed: string, variant: number) {
    this.facts = facts;
    this.seed = seed;
    this.variant = variant;
  }

  /** Whether that has been said. */
  hasTold(fact: Told): boolean {
    return this.#told.has(fact);
  }

  /** Chooses one of several things that are not sentences, such as an order of paragraphs. */
  choose<T>(part: string, items: readonly [T, ...T[]]): T {
    return preferred(items, `${this.seed}/${part}`, this.variant)[0] ?? items[0];
  }

  /**
   * Says one part of the caption.
   * @param most greatest length in UTF-16 units
   * @returns an empty text when the facts allow none of the patterns
   */
  say(part: string, patterns: readonly Pattern<F>[], most = Number.POSITIVE_INFINITY): string {
    const possible = patterns.flatMap((pattern) => {
      if (pattern.tells?.some((fact) => this.#told.has(fact))) return [];
      if (pattern.after && !this.#told.has(pattern.after)) return [];
      const said = pattern.say(this.facts);
      const text = [said || []].flat().find((sentence) => sentence && sentence.length <= most);
      return text ? [{ text, tells: [...(pattern.tells ?? []), ...(pattern.covers ?? [])] }] : [];
    });
    const ordered = preferred(possible, `${this.seed}/${part}`, this.variant);
    const isNew = (words: string) => !this.#openings.has(words);
    const chosen =
      ordered.find(({ text }) => openings(text).every(isNew)) ??
      ordered.find(({ text }) => isNew(openings(text)[1])) ??
      ordered[0];
    if (!chosen) return '';
    this.heard(chosen.text, chosen.tells);
    return chosen.text;
  }

  /** Notes what has been said, and what it told. */
  heard(text: string, tells: readonly Told[] = []): void {
    for (const fact of tells) this.#told.add(fact);
    for (const words of openings(text)) this.#openings.add(words);
  }
}
