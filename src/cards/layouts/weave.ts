import type { Box } from '../../platforms/card-format.ts';
import { brocadeSvg, clothCells } from '../brocade.ts';
import { type Drawing, sizeOf } from '../composition.ts';
import type { Dyes } from '../dyes.ts';
import type { Patch } from '../patch.ts';

/** A brocade band that fills this box of the canvas. */
export const bandIn = (box: Box, dyes: Dyes): Drawing => ({ box, svg: brocadeSvg(sizeOf(box), dyes) });

/** An even colour that fills this box of the canvas. */
export const plainIn = ({ left, top, right, bottom }: Box, colour: string): Patch => ({
  colour,
  left,
  top,
  rectangles: [0, 0, right - left, bottom - top],
});

/** Pixels of a thread of the cloth: those of a block of a JPEG, which then is of one colour and costs no bytes. */
const thread = 8;

/** Cloth with its ground pattern that fills this box of the canvas. */
export const clothIn = (box: Box, { cloth, warp }: Dyes): Patch[] => [
  plainIn(box, cloth),
  { colour: warp, left: box.left, top: box.top, rectangles: clothCells(sizeOf(box), thread, box) },
];

/** Pixels: how long a stitch is, how far it is to the next one, and how thick the yarn is. */
const [stitchLength, stitchGap, yarn] = [14, 9, 3];

/** Where stitches begin along a seam of this length; the first at its beginning, the last at its end. */
function stitches(length: number): number[] {
  const count = Math.max(2, Math.round((length + stitchGap) / (stitchLength + stitchGap)));
  return Array.from({ length: count }, (_, index) =>
    Math.round((index * (length - stitchLength)) / (count - 1)),
  );
}

/**
 * A paper label with a seam of stitches along its edge.
 * @param inset pixels from the edge to the stitches
 */
export const labelIn = (
  box: Box,
  { ground, stitch }: { ground: string; stitch: string },
  inset = 13,
): Patch[] => {
  const { width, height } = sizeOf(box);
  const [right, bottom] = [width - inset, height - inset];
  const across = (top: number) =>
    stitches(right - inset).flatMap((begins) => {
      const left = inset + begins;
      return [left, top, left + stitchLength, top + yarn];
    });
  const down = (left: number) =>
    stitches(bottom - inset).flatMap((begins) => {
      const top = inset + begins;
      return [left, top, left + yarn, top + stitchLength];
    });
  const seam = [...across(inset), ...across(bottom - yarn), ...down(inset), ...down(right - yarn)];
  return [plainIn(box, ground), { colour: stitch, left: box.left, top: box.top, rectangles: seam }];
};
