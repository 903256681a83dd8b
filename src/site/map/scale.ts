/**
 * Side of the squares of a map in metres: 1, 2 or 5 times a power of ten, the largest that is at most `longest` units
 * of the drawing long.
 * @param metres metres that one unit is long
 */
export function squareMetres(metres: number, longest: number): number {
  const most = metres * longest;
  const power = 10 ** Math.floor(Math.log10(most));
  return ([5, 2, 1].find((times) => times * power <= most) ?? 1) * power;
}
