/** How far letters of the font reach above and below the baseline, as shares of the size; its own figures. */
const reach = { above: 1, below: 0.265 } as const;

/** Whole pixels from the top of a line to its baseline. */
export function baselineOf(size: number, leading: number): number {
  const [above, below] = [Math.round(reach.above * size), Math.round(reach.below * size)];
  return above + Math.floor((leading - above - below) / 2);
}
