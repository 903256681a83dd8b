import sharp from 'sharp';
import { release } from '../photos/release.ts';
import type { CardFormat } from '../platforms/card-format.ts';
import type { Canvas } from './canvas.ts';

/**
 * Qualities of a JPEG and how large a picture becomes with each, against the best one (measured on the sample cards,
 * 1080×1920, 4:4:4). Below the last one letters show blocks.
 */
const qualities = [
  { quality: 88, share: 1 },
  { quality: 84, share: 0.85 },
  { quality: 80, share: 0.74 },
  { quality: 76, share: 0.68 },
  { quality: 72, share: 0.62 },
  { quality: 68, share: 0.57 },
  { quality: 62, share: 0.52 },
  { quality: 56, share: 0.47 },
  { quality: 50, share: 0.43 },
] as const;

/** Index of the least quality. */
const last = qualities.length - 1;

/**
 * Index of the quality with which a sample is encoded. From the middle the others are foretold best: on average a
 * tenth of a step below the best possible (146 cards).
 */
const foretelling = 3;

/** Bytes a pixel that hardly any card needs with the best quality: with so many to spend there is nothing to foretell. */
const roomy = 0.25;

/** Pixels of the side of a block of a JPEG. */
const block = 8;

/** Width in pixels of the piece that is taken from every row of blocks. */
const piece = 64;

/** Golden section: pieces taken at its multiples are spread evenly over the width. */
const golden = 0.618034;

/** Bytes of an empty JPEG: its tables. */
const tables = 620;

/** 4:4:4 because coloured letters fray otherwise; without optimised Huffman tables: 3 % larger, a third of the time. */
const encode = ({ pixels, width, height }: Canvas, quality: number): Promise<Buffer> =>
  sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality, chromaSubsampling: '4:4:4', optimiseCoding: false })
    .toBuffer();

/**
 * A canvas as a JPEG without metadata, of about the best quality whose bytes are within the target. Where the target
 * is narrow, a sample of the picture foretells the quality, so that the whole is rarely encoded twice.
 * @returns the file; larger than the target when even the least quality is not enough
 */
export async function jpegWithin(canvas: Canvas, { bytes }: Pick<CardFormat, 'bytes'>): Promise<Buffer> {
  const isRoomy = bytes.target >= roomy * canvas.width * canvas.height;
  let at = isRoomy ? 0 : bestWithin(bytes.target, foretelling, await foretoldBytes(canvas));
  for (;;) {
    const file = await encode(canvas, qualities[at]?.quality as number);
    if (file.length <= bytes.target || at === last) return file;
    at = Math.max(at + 1, bestWithin(bytes.target, at, file.length));
  }
}

/** Index of the best quality that is within the target, by the bytes that the picture takes with another one. */
function bestWithin(target: number, at: number, bytes: number): number {
  const best = bytes / (qualities[at]?.share as number);
  const found = qualities.findIndex(({ share }) => best * share <= target);
  return found === -1 ? last : found;
}

/** Bytes that the picture will take with the quality that is foretold from. */
async function foretoldBytes(canvas: Canvas): Promise<number> {
  const sample = sampleOf(canvas);
  const { length } = await encode(sample, qualities[foretelling]?.quality as number);
  release(sample.pixels);
  return tables + (length - tables) * (canvas.width / sample.width);
}

/**
 * A sample of a canvas, a piece of every row of blocks: its bytes foretell those of the whole to within a tenth, and
 * are rarely too few (measured on 240 cards; whole rows of blocks are wrong by a third).
 */
function sampleOf({ pixels, width, height }: Canvas): Canvas {
  const rows = Math.floor(height / block);
  const wide = Math.min(piece, width);
  const sample = Buffer.allocUnsafe(wide * rows * block * 3);
  for (let line = 0; line < rows * block; line++) {
    const share = (Math.floor(line / block) * golden) % 1;
    const left = Math.floor((share * (width - wide)) / block) * block;
    const from = (line * width + left) * 3;
    sample.set(pixels.subarray(from, from + wide * 3), line * wide * 3);
  }
  return { pixels: sample, width: wide, height: rows * block };
}
