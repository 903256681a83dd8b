/** Longest side of a picture in the pack, in pixels: what Booking.com recommends. Specification sheet 4.1. */
export const longestSide = 4000;

/** Size of a picture in the pack: its own, or as much smaller as the longest side asks for. */
export function uploadSize({ width, height }: { width: number; height: number }): {
  width: number;
  height: number;
} {
  const shrink = Math.min(1, longestSide / Math.max(width, height));
  return { width: Math.round(width * shrink), height: Math.round(height * shrink) };
}
