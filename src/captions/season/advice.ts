import type { SeasonFacts } from '../facts/season.ts';
import type { Pattern } from '../pattern.ts';

type P = Pattern<SeasonFacts>;

const when = (isFitting: (facts: SeasonFacts) => boolean, patterns: readonly P[]): P[] =>
  patterns.map((pattern) => ({ ...pattern, say: (facts) => isFitting(facts) && pattern.say(facts) }));

/** Patterns that invite: for a season worth coming for. */
export const inviting = (patterns: readonly P[]): P[] => when(({ season }) => season.worthComing, patterns);

/** Patterns that tell what to know before one comes, and invite nobody. */
export const advising = (patterns: readonly P[]): P[] => when(({ season }) => !season.worthComing, patterns);
