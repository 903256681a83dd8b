import type { Rgb } from '../homestay/colour.ts';
import { type Canvas, mixed } from './canvas.ts';
import { Coverage } from './coverage.ts';
import { type Lines, linesOf } from './outline.ts';

/** Letters of one colour. */
export interface Letters {
  /** `#rrggbb`. */
  colour: string;
  /** Path of an SVG, in pixels of the canvas. */
  outline: string;
}

const coverage = new Coverage();

/**
 * Paints letters on a canvas. Done here rather than by turning an SVG into pixels, which takes eight times as long:
 * only the pixels below the letters are touched.
 */
export function paintLetters(canvas: Canvas, outline: string, [red, green, blue]: Rgb): void {
  const lines = linesOf(outline);
  const { left, top, width, height } = movedToOrigin(lines);
  coverage.cover(lines, width, height);
  const shares = new Uint8Array(width);
  const [from, to] = [Math.max(0, -left), Math.min(width, canvas.width - left)];
  for (let y = Math.max(0, -top); y < Math.min(height, canvas.height - top); y++) {
    coverage.row(y, shares);
    let at = ((top + y) * canvas.width + left + from) * 3;
    for (let x = from; x < to; x++, at += 3) {
      const share = shares[x] as number;
      if (share === 0) continue;
      canvas.pixels[at] = mixed(red, share, canvas.pixels[at] as number);
      canvas.pixels[at + 1] = mixed(green, share, canvas.pixels[at + 1] as number);
      canvas.pixels[at + 2] = mixed(blue, share, canvas.pixels[at + 2] as number);
    }
  }
}

/** Moves lines, so that whole pixels from 0, 0 hold them; where these were and how many they are. */
function movedToOrigin(lines: Lines): { left: number; top: number; width: number; height: number } {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < lines.length; at += 2) {
    const [x, y] = [lines[at] as number, lines[at + 1] as number];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  if (left > right) return { left: 0, top: 0, width: 0, height: 0 };
  [left, top] = [Math.floor(left), Math.floor(top)];
  for (let at = 0; at < lines.length; at += 2) {
    lines[at]! -= left;
    lines[at + 1]! -= top;
  }
  return { left, top, width: Math.ceil(right) - left, height: Math.ceil(bottom) - top };
}
