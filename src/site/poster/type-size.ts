/**
 * Size of a name that fills its place without breaking into more lines than there is room for: the largest up to
 * `short` letters, from there smaller so that the name always takes about the same area.
 * @param largest in any unit; the result has the same
 */
export const nameSize = (name: string, largest: number, short = 16): number =>
  Number((largest * Math.sqrt(Math.min(1, short / name.length))).toFixed(2));
