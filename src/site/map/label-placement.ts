import { type Box, isInside, overlap } from './box.ts';
import type { Point } from './mercator.ts';

/** Distance between a mark and its label in units of the drawing. */
const gap = 4;

/** Where a label may stand beside a mark, the best place first: right, left, below, above, then the corners. */
export function spotsBeside(
  { x, y }: Point,
  reach: number,
  { width, height }: Pick<Box, 'width' | 'height'>,
): Box[] {
  const right = x + reach + gap;
  const left = x - reach - gap - width;
  const below = y + reach + gap;
  const above = y - reach - gap - height;
  const across = x - width / 2;
  const level = y - height / 2;
  const corners: [number, number][] = [
    [right, level],
    [left, level],
    [across, below],
    [across, above],
    [right, below],
    [left, below],
    [right, above],
    [left, above],
  ];
  return corners.map(([at, top]) => ({ x: at, y: top, width, height }));
}

/** A text of a drawing and the rectangle that it fills. */
export interface Label {
  text: string;
  box: Box;
}

/**
 * Gives labels their place, the one that is asked for first the best. No two labels overlap, none covers what is
 * taken, and none leaves the frame; a label without such a place is `undefined` (the list beside the map has its
 * words).
 * @param taken what labels must not cover
 */
export function labelPlacer(frame: Box, taken: Box[]): (text: string, spots: Box[]) => Label | undefined {
  const covered = [...taken];
  return (text, spots) => {
    const box = spots.find((spot) => isInside(spot, frame) && !covered.some((other) => overlap(spot, other)));
    if (!box) return undefined;
    covered.push(box);
    return { text, box };
  };
}
