/** Width and height of a picture in pixels. */
export interface PixelSize {
  width: number;
  height: number;
}

/** Least width and height in pixels: Booking.com's Photo API refuses smaller ones (checked 2026-11-23). */
export const leastSide = 300;

/**
 * Most pixels a picture may have. Phones with 108-megapixel cameras exist; a decompression bomb of 688 KB has 225
 * million pixels and passes sharp's default limit.
 */
export const mostPixels = 120_000_000;

/** Why no picture of this size can be used; `undefined` when it can. Form, server and build ask the same. */
export function sizeFault({ width, height }: PixelSize): 'huge' | 'small' | undefined {
  if (width * height > mostPixels) return 'huge';
  return Math.min(width, height) < leastSide ? 'small' : undefined;
}
