/** Straight lines, four numbers each: from x, y to x, y; in pixels. */
export type Lines = number[];

/** How far, in pixels, the lines may be from the curve. */
const tolerance = 0.05;

/**
 * The outline of letters as straight lines, closed.
 * @param path of an SVG, as satori draws letters of fonts with quadratic curves: absolute steps M, L, Q and Z only
 */
export function linesOf(path: string): Lines {
  const lines: Lines = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const lineTo = (toX: number, toY: number) => {
    lines.push(x, y, toX, toY);
    x = toX;
    y = toY;
  };
  const steps = new Steps(path);
  for (let kind = steps.kind(); kind; kind = steps.kind()) {
    if (kind === 'L') lineTo(steps.number(), steps.number());
    else if (kind === 'Q')
      curve(x, y, steps.number(), steps.number(), steps.number(), steps.number(), lineTo);
    else if (kind === 'Z') lineTo(startX, startY);
    else if (kind === 'M') [x, y] = [startX, startY] = [steps.number(), steps.number()];
    else throw new Error(`Expected an outline of the steps M, L, Q and Z but received “${kind}”`);
  }
  return lines;
}

/** A quadratic curve in as many pieces as its bend asks for. */
function curve(
  fromX: number,
  fromY: number,
  bendX: number,
  bendY: number,
  toX: number,
  toY: number,
  lineTo: (x: number, y: number) => void,
): void {
  const bend = Math.hypot(fromX - 2 * bendX + toX, fromY - 2 * bendY + toY);
  const pieces = Math.max(1, Math.ceil(Math.sqrt(bend / (4 * tolerance))));
  for (let piece = 1; piece <= pieces; piece++) {
    const share = piece / pieces;
    const rest = 1 - share;
    const [first, middle, last] = [rest * rest, 2 * rest * share, share * share];
    lineTo(first * fromX + middle * bendX + last * toX, first * fromY + middle * bendY + last * toY);
  }
}

const [space, minus, point, zero, nine] = [...' -.09'].map((sign) => sign.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
  number,
];

/** The steps of an outline, read sign by sign: a card has thousands, and regular expressions take three times as long. */
class Steps {
  private readonly path: string;
  private at = 0;

  constructor(path: string) {
    this.path = path;
  }

  /** The letter of the next step, undefined at the end. */
  kind(): string | undefined {
    while (this.path.charCodeAt(this.at) === space) this.at++;
    return this.path[this.at++];
  }

  /** The next number: digits, perhaps with a minus before them and a point among them. */
  number(): number {
    const { path } = this;
    while (path.charCodeAt(this.at) === space) this.at++;
    const sign = path.charCodeAt(this.at) === minus ? -1 : 1;
    if (sign === -1) this.at++;
    let digits = 0;
    let scale = 0;
    for (; ; this.at++) {
      const code = path.charCodeAt(this.at);
      if (code >= zero && code <= nine) {
        digits = digits * 10 + code - zero;
        scale *= 10;
      } else if (code === point) scale = 1;
      else return (sign * digits) / (scale || 1);
    }
  }
}
