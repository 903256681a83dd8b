import sharp from 'sharp';
import { keptDrawings } from './kept-drawings.ts';

/** SVGs as sharp draws them. */
export const svgPixels = keptDrawings({
  layer: (svg) => sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer(),
  opaque: (svg) => sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer(),
});
