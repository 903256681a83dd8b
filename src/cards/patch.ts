import { rgbOf } from '../homestay/contrast.ts';
import type { Canvas } from './canvas.ts';

/** Rectangles of one colour on the canvas: cloth, its threads, stitches. */
export interface Patch {
  /** `#rrggbb`. */
  colour: string;
  /** Where the rectangles are counted from, in pixels of the canvas. */
  left: number;
  top: number;
  /** Left, top, right and bottom of each, one after another, in whole pixels. */
  rectangles: readonly number[];
}

/** Lays a patch on a canvas, within which it is. */
export function layPatch({ pixels, width }: Canvas, { colour, left, top, rectangles }: Patch): void {
  const [red, green, blue] = rgbOf(colour);
  for (let at = 0; at < rectangles.length; at += 4) {
    const first = top + (rectangles[at + 1] as number);
    const below = top + (rectangles[at + 3] as number);
    const begin = (first * width + left + (rectangles[at] as number)) * 3;
    const end = (first * width + left + (rectangles[at + 2] as number)) * 3;
    for (let to = begin; to < end; to += 3) {
      pixels[to] = red;
      pixels[to + 1] = green;
      pixels[to + 2] = blue;
    }
    for (let row = 1; row < below - first; row++) pixels.copyWithin(begin + row * width * 3, begin, end);
  }
}
