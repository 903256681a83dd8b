import { leastSide, type PixelSize } from './limits.ts';

/**
 * Size of a picture made smaller: its longer side at most `longest`, unless its shorter one would fall below the least
 * that a picture may have. A panorama thus stays longer. A picture that fits keeps its own size.
 */
export function fittedSize({ width, height }: PixelSize, longest: number): PixelSize {
  const scale = Math.min(1, Math.max(longest / Math.max(width, height), leastSide / Math.min(width, height)));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
