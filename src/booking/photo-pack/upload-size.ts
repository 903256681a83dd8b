import { fittedSize } from '../../photos/fitted-size.ts';
import type { PixelSize } from '../../photos/limits.ts';

/** Longest side of a picture in the pack, in pixels: what Booking.com recommends. Specification sheet 4.1. */
export const longestSide = 4000;

/** Size of a picture in the pack: its own, or as much smaller as the longest side asks for. */
export const uploadSize = (picture: PixelSize): PixelSize => fittedSize(picture, longestSide);
