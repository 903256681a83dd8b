import sharp, { type Sharp } from 'sharp';
import { openPhoto } from './open.ts';

/** A picture upright and in memory: red, green, blue, 8 bits each. */
export interface DecodedPhoto {
  pixels: Buffer;
  /** Pixels. */
  width: number;
  /** Pixels. */
  height: number;
}

/**
 * Most pixels that are held decoded, 3 bytes each. Below it the whole picture is kept: libjpeg decodes the full size
 * with SIMD and half of it without, so that half costs more.
 */
const mostHeld = 16_000_000;

/** Pixels of the shorter side that are always kept: a panorama fills the highest card, too. */
const leastHeldSide = 1920;

/** How much of the width and height of a picture is held when it is decoded, 0–1; by its own size alone. */
export const heldShare = ({ width, height }: { width: number; height: number }): number =>
  Math.min(1, Math.max(Math.sqrt(mostHeld / (width * height)), leastHeldSide / Math.min(width, height)));

/** A picture as it is decoded: red, green and blue of the screen, on white where it has holes. */
export const asDecoded = (picture: Sharp): Sharp =>
  picture.toColourspace('srgb').flatten({ background: '#ffffff' });

/**
 * Decodes a picture once, so that every crop can be made from memory. A very large one is made smaller: how much follows
 * from its own size alone, so that a crop is the same whatever else is made of the picture.
 * @param source with the path of the file and its upright size in pixels
 */
export async function decodePhoto(source: {
  path: string;
  width: number;
  height: number;
}): Promise<DecodedPhoto> {
  const share = heldShare(source);
  const opened = openPhoto(source.path);
  const sized = share < 1 ? opened.resize({ width: Math.ceil(source.width * share) }) : opened;
  const { data, info } = await asDecoded(sized).raw().toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height };
}

/** A decoded picture as the start of a pipeline. */
export const fromDecoded = ({ pixels, width, height }: DecodedPhoto): Sharp =>
  sharp(pixels, { raw: { width, height, channels: 3 } });
