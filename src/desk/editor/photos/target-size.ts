import { fittedSize } from '../../../photos/fitted-size.ts';
import { type PixelSize, sizeFault } from '../../../photos/limits.ts';

/** Longer side of a kept picture in pixels. Booking.com asks for 2048 and more; a card is at most 1920. */
export const longestSide = 3000;

/** A shorter side below this, in pixels, is remarked on: cards are 1080 wide. */
export const wantedSide = 1080;

/** Side in pixels that no browser's canvas exceeds everywhere: iPhones draw nothing beyond it. */
const longestCanvas = 16_000;

/** Size of a picture whose longer side is at most `longest`; a smaller picture keeps its own. */
export function targetSize({ width, height }: PixelSize, longest = longestSide): PixelSize {
  const scale = Math.min(1, longest / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

/** Size in which a picture is kept and sent. */
export const keptSize = (size: PixelSize): PixelSize => fittedSize(size, longestSide);

/** Why a picture of this size is refused when it is chosen: what the server would refuse, and what cannot be drawn. */
export function faultOf(size: PixelSize): 'huge' | 'small' | undefined {
  const kept = keptSize(size);
  return sizeFault(size) ?? (Math.max(kept.width, kept.height) > longestCanvas ? 'huge' : sizeFault(kept));
}
