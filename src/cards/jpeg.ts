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

/** Rows of a block of a JPEG. */
const block = 8;

/** One row of blocks of so many is enough to foretell the whole picture's bytes to within a few per cent. */
const sampled = 12;

/** Bytes of an empty JPEG: its tables. */
const tables = 620;

/** Share of the target that the first try aims at, so that it is rarely missed. */
const careful = 0.96;

/** 4:4:4 because coloured letters fray otherwise; without optimised Huffman tables: 3 % larger, a third of the time. */
const encode = ({ pixels, width, height }: Canvas, quality: number): Promise<Buffer> =>
  sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality, chromaSubsampling: '4:4:4', optimiseCoding: false })
    .toBuffer();

/**
 * A canvas as a JPEG without metadata, of about the best quality whose bytes are within the target. The quality is
 * foretold from a part of the picture, so that there is rarely more than one try.
 * @returns the file; larger than the target when even the least quality is not enough
 */
export async function jpegWithin(canvas: Canvas, { bytes }: Pick<CardFormat, 'bytes'>): Promise<Buffer> {
  let at = firstWithin(await foretold(canvas), bytes.target * careful);
  let file = await encode(canvas, qualities[at]?.quality as number);
  while (file.length > bytes.target && at < qualities.length - 1) {
    const best = file.length / (qualities[at]?.share as number);
    at = Math.max(at + 1, firstWithin(best, bytes.target));
    file = await encode(canvas, qualities[at]?.quality as number);
  }
  return file;
}

/** Index of the best quality that makes a picture small enough; `best` in bytes with the best one. */
function firstWithin(best: number, target: number): number {
  const found = qualities.findIndex(({ share }) => best * share <= target);
  return found === -1 ? qualities.length - 1 : found;
}

/** Bytes that a picture will have with the best quality. */
async function foretold({ pixels, width, height }: Canvas): Promise<number> {
  const row = width * 3 * block;
  const rows = Math.floor(height / block);
  const picked = Math.max(1, Math.floor(rows / sampled));
  const sample = Buffer.allocUnsafe(picked * row);
  for (let index = 0; index < picked; index++) {
    const from = Math.floor(((index + 0.5) * rows) / picked) * row;
    pixels.copy(sample, index * row, from, from + row);
  }
  const file = await encode({ pixels: sample, width, height: picked * block }, qualities[0].quality);
  release(sample);
  return tables + ((file.length - tables) * height) / (picked * block);
}
