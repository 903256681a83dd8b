import type { Box } from '../platforms/card-format.ts';
import { sizeOf } from './composition.ts';
import type { Outline } from './outline.ts';

/** An eighth of a circle, nearly: where the bend and the end of a curve stand, as shares of the radius. */
const [bend, end] = [Math.tan(Math.PI / 8), Math.SQRT1_2];

/**
 * The outline of a box with round corners, from its own corner; two curves make a corner, as near to a circle as the eye
 * can tell (a thousandth of the radius).
 * @param radius pixels; at most half of the shorter side is taken
 */
export function roundedOutline(box: Box, radius: number): Outline {
  const { width, height } = sizeOf(box);
  const round = Math.min(radius, width / 2, height / 2);
  const pieces: number[] = [];
  let [x, y] = [round, 0];
  const to = (bendX: number, bendY: number, toX: number, toY: number) => {
    pieces.push(x, y, bendX, bendY, toX, toY);
    [x, y] = [toX, toY];
  };
  // Each corner: its circle's middle, and the ways in and out of it.
  for (const [middleX, middleY, inX, inY] of [
    [width - round, round, 0, -1],
    [width - round, height - round, 1, 0],
    [round, height - round, 0, 1],
    [round, round, -1, 0],
  ] as const) {
    const [outX, outY] = [-inY, inX];
    const at = (along: number, across: number): [number, number] => [
      middleX + round * (along * inX + across * outX),
      middleY + round * (along * inY + across * outY),
    ];
    to(Number.NaN, Number.NaN, ...at(1, 0));
    if (round === 0) continue;
    to(...at(1, bend), ...at(end, end));
    to(...at(bend, 1), ...at(0, 1));
  }
  to(Number.NaN, Number.NaN, round, 0);
  return Float32Array.from(pieces);
}
