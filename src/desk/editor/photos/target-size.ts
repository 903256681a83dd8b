import type { PixelSize } from './photo-refused.ts';

/** Longer side of a kept picture in pixels. Booking.com asks for 2048 and more; a card is at most 1920. */
export const longestSide = 3000;

/** A shorter side below this, in pixels, is refused: the smallest crop of a page would have to be enlarged. */
export const leastSide = 300;

/** A shorter side below this, in pixels, is remarked on: cards are 1080 wide. */
export const wantedSide = 1080;

/** Pixels above which a picture is not opened; the build has the same limit. Phones have up to 108 megapixels. */
export const mostPixels = 120_000_000;

/** Size of a picture whose longer side is at most `longest`; a smaller picture keeps its own. */
export function targetSize({ width, height }: PixelSize, longest = longestSide): PixelSize {
  const scale = Math.min(1, longest / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}
