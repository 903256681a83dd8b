import type { Card } from '../cards/card.ts';
import type { Dropped } from '../cards/layouts/dropped.ts';
import type { Derivation } from '../photos/derivation.ts';
import type { PhotoSource } from '../photos/derive.ts';

/** Pictures to be made into the cache: cards that show the same photos, the light one of a card, sizes of one photo. */
export type PictureJob =
  | { cards: readonly Card[] }
  | { light: Card }
  | { source: PhotoSource; derivations: readonly Derivation[] };

/** A fault on its way from one process to another. */
export interface SentFault {
  message: string;
  /** Of a card that cannot be published: which, and the sentences for people and for the log. */
  card?: { card: string; vi: string; en: string };
}

/** How a card of a job came out. */
export type SentCard = { bytes: number; dropped: Dropped[] } | { fault: SentFault };

/** What the child tells of a job: each card, then that it is done, and how many bytes of memory the child has then. */
export type PictureNews =
  | { job: number; index: number; made: SentCard }
  | { job: number; done: true; memory: number; fault?: SentFault };
