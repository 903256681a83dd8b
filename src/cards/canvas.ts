import sharp from 'sharp';
import type { Box, CardFormat } from '../platforms/card-format.ts';
import { type Composition, type Drawing, sizeOf } from './composition.ts';
import { type Rgb, rgbOf } from './contrast.ts';
import { cropShot } from './decoded-photo.ts';
import { scrimOpacity, scrimSvg } from './scrim.ts';

/** A canvas of raw pixels: red, green, blue. */
interface Canvas {
  pixels: Buffer;
  /** Pixels. */
  width: number;
}

/**
 * Everything laid over each other, as raw pixels (red, green, blue). Copied and blended here rather than by sharp's
 * `composite`, which converts the whole canvas to and fro and takes three times as long for the part that has words.
 */
export async function paint(composition: Composition, format: CardFormat, words: string): Promise<Buffer> {
  const { width, height } = format;
  const canvas: Canvas = { pixels: plain(width * height, rgbOf(composition.ground)), width };
  for (const { shot, box } of composition.photos) lay(canvas, await cropShot(shot, sizeOf(box)), box);
  if (composition.scrim) {
    const { box, behind } = composition.scrim;
    const opacity = scrimOpacity(await brightest(canvas, height, behind));
    const even = behind.bottom + 24 - box.top;
    blend(canvas, await withAlpha(scrimSvg(sizeOf(box), even, opacity)), box);
  }
  for (const drawing of composition.drawings) lay(canvas, await opaque(drawing), drawing.box);
  blend(canvas, await withAlpha(words), composition.region);
  return canvas.pixels;
}

function plain(count: number, colour: Rgb): Buffer {
  const pixels = Buffer.alloc(count * 3);
  pixels.fill(Buffer.from(colour));
  return pixels;
}

const drawings = new Map<string, Promise<Buffer>>();

/** Drawings are few and stand on many cards: each is turned into pixels once. */
function opaque({ svg }: Drawing): Promise<Buffer> {
  let made = drawings.get(svg);
  if (!made) {
    // Their number is bounded by the heights that panels can have; the bound is for a long-running server.
    if (drawings.size >= 64) drawings.clear();
    made = sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();
    drawings.set(svg, made);
  }
  return made;
}

const withAlpha = (svg: string): Promise<Buffer> => sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer();

/** Copies pixels into their box. */
function lay(canvas: Canvas, pixels: Buffer, box: Box): void {
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

/** Lays pixels with transparency (red, green, blue, alpha; not premultiplied) over their box. */
function blend(canvas: Canvas, layer: Buffer, box: Box): void {
  const below = canvas.pixels;
  const wide = box.right - box.left;
  let from = 0;
  for (let y = box.top; y < box.bottom; y++) {
    let to = (y * canvas.width + box.left) * 3;
    for (let x = 0; x < wide; x++, from += 4, to += 3) {
      const alpha = layer[from + 3] as number;
      if (alpha === 0) continue;
      for (let channel = 0; channel < 3; channel++) {
        const above = layer[from + channel] as number;
        const under = below[to + channel] as number;
        below[to + channel] =
          alpha === 255 ? above : Math.round((above * alpha + under * (255 - alpha)) / 255);
      }
    }
  }
}

/** The brightest colour of a part of the canvas; single specks do not count. */
async function brightest(canvas: Canvas, height: number, box: Box): Promise<Rgb> {
  const pixels = await sharp(canvas.pixels, { raw: { width: canvas.width, height, channels: 3 } })
    .extract({ left: box.left, top: box.top, ...sizeOf(box) })
    .resize(48, 48, { fit: 'fill' })
    .raw()
    .toBuffer();
  let best: Rgb = [0, 0, 0];
  let most = -1;
  for (let at = 0; at < pixels.length; at += 3) {
    const colour: Rgb = [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0];
    const light = 0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2];
    if (light > most) {
      most = light;
      best = colour;
    }
  }
  return best;
}
