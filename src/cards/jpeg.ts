import sharp from 'sharp';
import type { CardFormat } from '../platforms/card-format.ts';

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

/** Least quality that is tried. */
export const leastQuality = 50;

/**
 * Raw pixels as a JPEG without metadata, 4:4:4 because coloured letters fray otherwise, of about the best quality
 * whose bytes are within the target. The first try tells how much must be saved, so there are rarely more than two.
 * Without optimised Huffman tables: 3 % larger, and a third of the time.
 * @returns the file; larger than the target when even the least quality is not enough
 */
export async function jpegWithin(pixels: Buffer, { width, height, bytes }: CardFormat): Promise<Buffer> {
  const encode = (quality: number) =>
    sharp(pixels, { raw: { width, height, channels: 3 } })
      .jpeg({ quality, chromaSubsampling: '4:4:4', optimiseCoding: false })
      .toBuffer();
  let at = 0;
  let file = await encode(qualities[at]?.quality ?? leastQuality);
  while (file.length > bytes.target && at < qualities.length - 1) {
    const whole = file.length / (qualities[at]?.share ?? 1);
    const promising = qualities.findIndex(({ share }) => whole * share <= bytes.target);
    at = Math.max(at + 1, promising === -1 ? qualities.length - 1 : promising);
    file = await encode(qualities[at]?.quality ?? leastQuality);
  }
  return file;
}
