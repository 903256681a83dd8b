import sharp from 'sharp';
import { rgbOf } from '../homestay/colour.ts';
import { release } from '../photos/release.ts';
import type { Box, CardFormat } from '../platforms/card-format.ts';
import { blend, type Canvas, lay, plainCanvas } from './canvas.ts';
import { type Composition, type Drawing, inside, sizeOf } from './composition.ts';
import { scrimOpacity, scrimSvg } from './scrim.ts';
import type { DrawnText, TextLayer } from './text-layer.ts';

/** Pixels below the lowest text that the veil still covers evenly. */
const below = 24;

/**
 * Everything of a card apart from its words.
 * @param photos the crops of the composition's windows, in their order
 * @param texts what will stand on it: the veil is made strong enough for them
 */
export async function paintGround(
  { ground, photos: windows, scrim, drawings }: Composition,
  { width, height }: CardFormat,
  photos: Buffer[],
  texts: DrawnText[],
): Promise<Canvas> {
  const canvas = plainCanvas(width, height, rgbOf(ground));
  for (const [index, { box }] of windows.entries()) lay(canvas, photos[index] as Buffer, box);
  if (scrim) {
    const { box, behind } = scrim;
    const veiled = texts.filter((text) => inside(text.box, behind));
    const opacity = scrimOpacity(canvas, veiled, ground);
    const even = behind.bottom + below - box.top;
    await blendSvg(canvas, scrimSvg(sizeOf(box), even, opacity, ground), box);
  }
  for (const drawing of drawings) lay(canvas, await opaque(drawing), drawing.box);
  return canvas;
}

/** Lays the words over the rest of the card. */
export const paintWords = (canvas: Canvas, { svg, box }: TextLayer): Promise<void> =>
  blendSvg(canvas, svg, box);

async function blendSvg(canvas: Canvas, svg: string, box: Box): Promise<void> {
  const layer = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer();
  blend(canvas, layer, box);
  release(layer);
}

const drawings = new Map<string, Promise<Buffer>>();

/** Drawings are few and stand on many cards: each is turned into pixels once. */
function opaque({ svg }: Drawing): Promise<Buffer> {
  let made = drawings.get(svg);
  if (made) {
    drawings.delete(svg);
  } else {
    made = sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();
    made.catch(() => drawings.delete(svg));
  }
  drawings.set(svg, made);
  // Their number is bounded by the heights that panels can have; the bound is for a long-running server.
  for (const oldest of drawings.keys()) {
    if (drawings.size <= 64) break;
    drawings.delete(oldest);
  }
  return made;
}
