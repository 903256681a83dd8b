import type { Card } from '../../../../cards/card.ts';
import type { Dropped } from '../../../../cards/layouts/dropped.ts';

/** A card that was drawn. */
export interface Picture {
  /** JPEG. */
  file: Blob;
  /** Texts that found no room on it. */
  dropped: Dropped[];
  /** A photo had not arrived: there is an even ground in its place. */
  waiting: boolean;
}

/** How a card came out: as a picture, or a Vietnamese sentence that says why not and what to do. */
export type Outcome = Picture | { fault: string };

/** What the page says to the worker that draws. */
export type ToWorker =
  | { kind: 'draw'; id: number; card: Card }
  /** The pixels of an SVG; none when the browser could not draw it. */
  | { kind: 'pixels'; id: number; bitmap?: ImageBitmap };

/** What the worker says to the page. */
export type FromWorker =
  | { kind: 'drawn'; id: number; outcome: Outcome }
  /** Asks for the pixels of an SVG: only a page can draw one. */
  | { kind: 'svg'; id: number; svg: string }
  /** A photo has arrived and is so large, in pixels. */
  | { kind: 'photo'; address: string; width: number; height: number };
