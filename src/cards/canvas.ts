import type { Rgb } from '../homestay/colour.ts';
import { release } from '../photos/release.ts';
import type { Box } from '../platforms/card-format.ts';

/** A canvas of raw pixels: red, green, blue. */
export interface Canvas {
  pixels: Buffer;
  /** Pixels. */
  width: number;
  /** Pixels. */
  height: number;
}

/** Canvases to be painted again: fresh memory costs as much as filling it. */
const idle: Buffer[] = [];

/** Greatest number of idle canvases, 6 MB each. */
const mostIdle = 8;

/** A canvas of one colour. Give it back when it is done. */
export function plainCanvas(width: number, height: number, colour: Rgb): Canvas {
  const bytes = width * height * 3;
  const known = idle.findIndex(({ length }) => length === bytes);
  const [pixels = Buffer.allocUnsafeSlow(bytes)] = known === -1 ? [] : idle.splice(known, 1);
  return { pixels: pixels.fill(Buffer.from(colour)), width, height };
}

/** Says that a canvas is not looked at any more. */
export function giveBack({ pixels }: Canvas): void {
  idle.push(pixels);
  if (idle.length > mostIdle) release(idle.shift() as Buffer);
}

/** Copies pixels (red, green, blue) into their box. */
export function lay(canvas: Canvas, pixels: Buffer, box: Box): void {
  const row = (box.right - box.left) * 3;
  for (let y = box.top; y < box.bottom; y++) {
    pixels.copy(
      canvas.pixels,
      (y * canvas.width + box.left) * 3,
      (y - box.top) * row,
      (y - box.top + 1) * row,
    );
  }
}

/**
 * Lays pixels with transparency (red, green, blue, alpha; not premultiplied) over their box. Blended here rather than
 * by sharp's `composite`, which converts the whole canvas to and fro and takes three times as long.
 */
export function blend(canvas: Canvas, layer: Buffer, box: Box): void {
  const below = canvas.pixels;
  const wide = box.right - box.left;
  let from = 0;
  for (let y = box.top; y < box.bottom; y++) {
    let to = (y * canvas.width + box.left) * 3;
    for (let x = 0; x < wide; x++, from += 4, to += 3) {
      const alpha = layer[from + 3] as number;
      if (alpha === 0) continue;
      if (alpha === 255) {
        below[to] = layer[from] as number;
        below[to + 1] = layer[from + 1] as number;
        below[to + 2] = layer[from + 2] as number;
        continue;
      }
      const rest = 255 - alpha;
      below[to] = mixed(layer[from] as number, alpha, below[to] as number, rest);
      below[to + 1] = mixed(layer[from + 1] as number, alpha, below[to + 1] as number, rest);
      below[to + 2] = mixed(layer[from + 2] as number, alpha, below[to + 2] as number, rest);
    }
  }
}

const mixed = (above: number, alpha: number, under: number, rest: number): number =>
  ((above * alpha + under * rest + 127) / 255) | 0;
