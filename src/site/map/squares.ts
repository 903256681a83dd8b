import type { Box } from './box.ts';
import type { Frame, Projection } from './projection.ts';
import { squareMetres } from './scale.ts';

/** The squares of a map, its scale and its north. */
export interface Squares {
  /** Length of a side in units of the drawing, and in metres. */
  side: number;
  metres: number;
  /** Where lines run from top to bottom, and from left to right. */
  upright: number[];
  level: number[];
  /** Room of the scale, which lies on one side of a square, and of the arrow to the north. */
  legend: Box;
  north: Box;
}

const inset = 18;

/** Squares of a round length, laid so that one of them begins at the lower left, where the scale stands. */
export function squaresOf({ metres: unit }: Pick<Projection, 'metres'>, { width, height }: Frame): Squares {
  const metres = squareMetres(unit, width / 3);
  const side = metres / unit;
  const lines = (from: number, until: number) =>
    Array.from({ length: Math.floor((until - from) / side) + 1 }, (_, index) => from + index * side);
  return {
    side,
    metres,
    upright: lines(inset % side, width),
    level: lines((height - inset) % side, height),
    legend: { x: inset - 6, y: height - inset - 26, width: Math.max(side, 70) + 12, height: 32 },
    north: { x: width - 46, y: 8, width: 38, height: 52 },
  };
}
