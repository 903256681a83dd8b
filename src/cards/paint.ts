import { rgbOf } from '../homestay/contrast.ts';
import type { CardFormat } from '../platforms/card-format.ts';
import { blend, type Canvas, lay, plainCanvas, veil } from './canvas.ts';
import { type Composition, inside, sizeOf } from './composition.ts';
import { layPatch } from './patch.ts';
import { scrimOpacity, veilOpacity } from './scrim.ts';
import { paintShape } from './shape.ts';
import type { DrawnText, TextLayer } from './text-layer.ts';

/** Pixels below the lowest text that the veil still covers evenly. */
const below = 24;

/**
 * Turns SVGs into pixels, each in its own size: sharp at the build, the browser itself in the editing desk. They are
 * shared, and nobody may change them.
 */
export interface SvgPixels {
  /** A drawing with holes: red, green, blue, alpha. */
  layer(svg: string): Promise<Uint8Array>;
  /** A drawing without holes: red, green, blue. */
  opaque(svg: string): Promise<Uint8Array>;
}

/**
 * Everything of a card apart from its words.
 * @param photos the crops of the composition's windows, in their order: red, green, blue
 * @param texts what will stand on it: the veil is made strong enough for them
 */
export async function paintGround(
  { ground, photos: windows, scrim, drawings }: Composition,
  { width, height }: CardFormat,
  photos: Uint8Array[],
  texts: DrawnText[],
  svgs: SvgPixels,
): Promise<Canvas> {
  const canvas = plainCanvas(width, height, rgbOf(ground));
  for (const [index, { box }] of windows.entries()) lay(canvas, photos[index] as Uint8Array, box);
  if (scrim) {
    const { box, behind } = scrim;
    const veiled = texts.filter((text) => inside(text.box, behind));
    const opacity = scrimOpacity(canvas, veiled, ground);
    const even = behind.bottom + below - box.top;
    const { height: high } = sizeOf(box);
    veil(canvas, box, rgbOf(ground), (row) => veilOpacity(row, even, high, opacity));
  }
  for (const drawing of drawings) {
    if ('svg' in drawing) lay(canvas, await svgs.opaque(drawing.svg), drawing.box);
    else layPatch(canvas, drawing);
  }
  return canvas;
}

/** Lays the words over the rest of the card. */
export async function paintWords(canvas: Canvas, { parts }: TextLayer, svgs: SvgPixels): Promise<void> {
  const pixels = await Promise.all(parts.map((part) => ('svg' in part ? svgs.layer(part.svg) : undefined)));
  for (const [index, part] of parts.entries()) {
    if ('svg' in part) blend(canvas, pixels[index] as Uint8Array, part.box);
    else paintShape(canvas, part);
  }
}
