import type { Journal } from '../journal/journal.ts';
import type { Writing } from '../writing.ts';

/** What the team's decisions work with. */
export interface Reviewing extends Writing {
  journal: Journal;
}
