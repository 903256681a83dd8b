import type { PixelSize } from './limits.ts';

/** A picture format that pages use: AVIF, and JPEG for browsers without it. */
export type PageFormat = 'avif' | 'jpg';

/** Size and format of one derived picture. */
export interface Derivation {
  /** Pixels; never more than the source has. */
  width: number;
  /** Width divided by height; the source's own shape when absent. */
  ratio?: number | undefined;
  format: PageFormat;
}

/** Pixels of a derived picture. */
export const pixelSize = (picture: PixelSize, { width, ratio }: Omit<Derivation, 'format'>): PixelSize => ({
  width,
  height: Math.round(width / (ratio ?? picture.width / picture.height)),
});
