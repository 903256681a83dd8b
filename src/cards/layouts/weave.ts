import type { Box } from '../../platforms/card-format.ts';
import { brocadeSvg, clothSvg } from '../brocade.ts';
import { type Drawing, sizeOf } from '../composition.ts';
import type { Dyes } from '../dyes.ts';

/** A brocade band that fills this box of the canvas. */
export const bandIn = (box: Box, dyes: Dyes): Drawing => ({ box, svg: brocadeSvg(sizeOf(box), dyes) });

/** Pixels of a thread of the cloth: those of a block of a JPEG, which then is of one colour and costs no bytes. */
const thread = 8;

/** Cloth with its ground pattern that fills this box of the canvas. */
export const clothIn = (box: Box, dyes: Dyes): Drawing => ({
  box,
  svg: clothSvg(sizeOf(box), dyes, thread, box),
});

/** An even colour that fills this box of the canvas. */
export const plainIn = (box: Box, colour: string): Drawing => {
  const { width, height } = sizeOf(box);
  return {
    box,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path fill="${colour}" d="M0 0h${width}v${height}h-${width}z"/></svg>`,
  };
};

/**
 * A paper label with a seam of dashed stitches along its edge.
 * @param inset pixels from the edge to the stitches
 */
export const labelIn = (
  box: Box,
  { ground, stitch }: { ground: string; stitch: string },
  inset = 14,
): Drawing => {
  const { width, height } = sizeOf(box);
  return {
    box,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path fill="${ground}" d="M0 0h${width}v${height}h-${width}z"/><rect x="${inset}" y="${inset}" width="${width - 2 * inset}" height="${height - 2 * inset}" fill="none" stroke="${stitch}" stroke-width="3" stroke-dasharray="14 9"/></svg>`,
  };
};
