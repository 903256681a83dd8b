import type { Room } from '../../homestay/homestay.ts';
import type { Draft } from './draft.ts';
import type { Stay } from './stay.ts';

/**
 * Writes the texts of one language from what a stay can tell. Each function gives sentences in reading order; a fact
 * that is missing leaves its sentence out. To add a language, write these four.
 */
export interface Writer {
  property: (stay: Stay) => Draft[];
  neighbourhood: (stay: Stay) => Draft[];
  host: (stay: Stay) => Draft[];
  /** `about`: the owner's sentences about the room; `includes`: what its price includes, as a phrase. */
  room: (stay: Stay, room: Room, owner: { about: string[]; includes: string | undefined }) => Draft[];
}
