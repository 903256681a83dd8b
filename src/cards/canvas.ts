import type { Rgb } from '../homestay/contrast.ts';
import { release } from '../photos/release.ts';
import type { Box } from '../platforms/card-format.ts';

/** A canvas of raw pixels: red, green, blue. */
export interface Canvas {
  pixels: Uint8Array;
  /** Pixels. */
  width: number;
  /** Pixels. */
  height: number;
}

/** Canvases to be painted again: fresh memory costs as much as filling it. */
const idle: Uint8Array[] = [];

/** Greatest number of idle canvases, 6 MB each. */
const mostIdle = 8;

/** A canvas of one colour. Give it back when it is done. */
export function plainCanvas(width: number, height: number, colour: Rgb): Canvas {
  const bytes = width * height * 3;
  const known = idle.findIndex(({ length }) => length === bytes);
  const [pixels = new Uint8Array(bytes)] = known === -1 ? [] : idle.splice(known, 1);
  pixels.set(colour);
  for (let filled = 3; filled < bytes; filled *= 2) pixels.copyWithin(filled, 0, filled);
  return { pixels, width, height };
}

/** Says that a canvas is not looked at any more. */
export function giveBack({ pixels }: Canvas): void {
  idle.push(pixels);
  if (idle.length > mostIdle) release(idle.shift() as Uint8Array);
}

/** Copies pixels (red, green, blue) into their box. */
export function lay(canvas: Canvas, pixels: Uint8Array, box: Box): void {
  const row = (box.right - box.left) * 3;
  for (let y = box.top; y < box.bottom; y++) {
    const from = (y - box.top) * row;
    canvas.pixels.set(pixels.subarray(from, from + row), (y * canvas.width + box.left) * 3);
  }
}

/**
 * Lays a drawing with holes over its box; what lies beyond the canvas is left out. Blended here rather than by sharp's
 * `composite`, which converts the whole canvas to and fro and takes three times as long.
 * @param above pixels of the box: red, green, blue, alpha; not premultiplied
 */
export function blend(canvas: Canvas, above: Uint8Array, box: Box): void {
  const below = canvas.pixels;
  const wide = box.right - box.left;
  const [left, right] = [Math.max(0, box.left), Math.min(canvas.width, box.right)];
  for (let y = Math.max(0, box.top); y < Math.min(canvas.height, box.bottom); y++) {
    let at = ((y - box.top) * wide + left - box.left) * 4;
    let to = (y * canvas.width + left) * 3;
    for (let x = left; x < right; x++, at += 4, to += 3) {
      const alpha = above[at + 3] as number;
      if (alpha === 0) continue;
      below[to] = mixed(above[at] as number, alpha, below[to] as number);
      below[to + 1] = mixed(above[at + 1] as number, alpha, below[to + 1] as number);
      below[to + 2] = mixed(above[at + 2] as number, alpha, below[to + 2] as number);
    }
  }
}

/**
 * Veils a box with one colour, row by row.
 * @param opacityOf 0–1, of a row counted from the top of the box
 */
export function veil(canvas: Canvas, box: Box, colour: Rgb, opacityOf: (row: number) => number): void {
  const { pixels, width } = canvas;
  const table = [new Uint8Array(256), new Uint8Array(256), new Uint8Array(256)] as const;
  for (let y = box.top; y < box.bottom; y++) {
    const opacity = opacityOf(y - box.top);
    if (opacity <= 0) continue;
    for (const [channel, values] of table.entries()) {
      const veiled = (colour[channel] as number) * opacity + 0.5;
      for (let under = 0; under < 256; under++) values[under] = veiled + under * (1 - opacity);
    }
    const [red, green, blue] = table;
    const end = (y * width + box.right) * 3;
    for (let at = (y * width + box.left) * 3; at < end; at += 3) {
      pixels[at] = red[pixels[at] as number] as number;
      pixels[at + 1] = green[pixels[at + 1] as number] as number;
      pixels[at + 2] = blue[pixels[at + 2] as number] as number;
    }
  }
}

/**
 * A channel with another colour over it, 0–255.
 * @param share of the upper one, 0–255
 */
export const mixed = (above: number, share: number, under: number): number =>
  ((above * share + under * (255 - share) + 127) / 255) | 0;
