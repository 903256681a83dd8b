import type { Facts } from './facts/facts.ts';

/**
 * Something that is said at most once in a caption. Numbers and names that readers need to find again
 * (telephone, address) have no mark.
 */
export type Told =
  | 'tagline'
  | 'village'
  | 'host'
  | 'rooms'
  | 'capacity'
  | 'view'
  | 'bath'
  | 'prices'
  | 'amount'
  | 'menu'
  | 'experience'
  | 'more-experiences'
  | 'evening'
  | 'comfort'
  | 'stilts'
  | 'sights'
  | 'months'
  | 'languages'
  | 'children'
  | 'cancelling'
  | 'hours'
  | 'about'
  // Of the one experience or season that a post is about.
  | 'subject-tagline'
  // Said in a title, which does not stand in the text.
  | 'title-experience';

/** One way to say something; what it needs to know is `F`. */
export interface Pattern<F extends Facts = Facts> {
  /** What it says; it is passed over when one of these has been said already. */
  tells?: Told[];
  /** What it says besides: others that tell the same are passed over, but it may be said again itself. */
  covers?: Told[];
  /** It continues something: it is passed over until that has been said. */
  after?: Told;
  /**
   * The sentence, with its stop; several when a shorter one may be needed, the best first. Nothing when a fact
   * that it needs is missing.
   */
  say: (facts: F) => string | string[] | false | 0 | undefined;
}

/** Every combination of the choices, the first of each first: `(a1 b1) (a1 b2) (a2 b1) …`. */
export const combine = <A, B>(
  first: readonly A[],
  second: readonly B[],
  say: (a: A, b: B) => string,
): string[] => first.flatMap((a) => second.map((b) => say(a, b)));

/** Patterns that also tell `mark`: they are passed over once that has been said. */
export const unless = <F extends Facts>(mark: Told, patterns: readonly Pattern<F>[]): Pattern<F>[] =>
  patterns.map((pattern) => ({ ...pattern, tells: [...(pattern.tells ?? []), mark] }));
