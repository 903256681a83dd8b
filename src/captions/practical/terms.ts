import type { Facts } from '../facts/facts.ts';
import type { Pattern } from '../pattern.ts';

type Sentence = (facts: Facts) => string | 0 | undefined;

/** What children pay and what a change of plans costs, in either order; where the first line has told one, the other. */
export const termsOf = (free: Sentence, cancelling: Sentence): Pattern[] => [
  {
    tells: ['children', 'cancelling'],
    say: (f) => free(f) && cancelling(f) && `${free(f)} ${cancelling(f)}`,
  },
  {
    tells: ['children', 'cancelling'],
    say: (f) => free(f) && cancelling(f) && `${cancelling(f)} ${free(f)}`,
  },
  { tells: ['children'], say: (f) => !cancelling(f) && free(f) },
  { tells: ['cancelling'], say: (f) => !free(f) && cancelling(f) },
  { tells: ['children'], after: 'cancelling', say: free },
  { tells: ['cancelling'], after: 'children', say: cancelling },
];
