import type { JSXNode } from 'satori/jsx';
import type { Box } from '../platforms/card-format.ts';
import type { Shot } from './card.ts';
import type { Dropped } from './layouts/dropped.ts';
import type { Patch } from './patch.ts';

/** A picture in its window on the canvas. */
export interface PhotoWindow {
  shot: Shot;
  box: Box;
}

/** Share of the whole crop that a close-up shows. */
const closeUpShare = 0.62;

/** Share of the largest possible part of its picture that a shot shows, 0–1. */
export const shareOf = ({ closeUp }: Shot): number => (closeUp ? closeUpShare : 1);

/** A veil of indigo between picture and text, as strong as the picture makes it necessary. */
export interface Scrim {
  /** What it covers: full strength from the top of the box, fading out over its last part. */
  box: Box;
  /** Where text stands: behind it the picture is measured. */
  behind: Box;
}

/** A drawing without words, such as the brocade band or an icon. */
export interface Drawing {
  box: Box;
  svg: string;
}

/** A card taken apart into what is laid over each other, from the ground up. */
export interface Composition {
  /** Colour of the canvas, `#rrggbb`. */
  ground: string;
  photos: PhotoWindow[];
  scrim?: Scrim;
  /** From the lowest up. */
  drawings: (Drawing | Patch)[];
  /** Words and their grounds, placed absolutely in pixels of the canvas. */
  words: JSXNode;
  /** Texts that had to give way, in the order of the card; what to shorten. Absent when all have found room. */
  dropped?: Dropped[];
}

/** Width and height of a box in pixels. */
export const sizeOf = ({ left, top, right, bottom }: Box) => ({ width: right - left, height: bottom - top });

/** Whether a box lies inside another one. */
export const inside = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left &&
  inner.top >= outer.top &&
  inner.right <= outer.right &&
  inner.bottom <= outer.bottom;
