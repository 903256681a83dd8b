/**
 * Closed outlines, six numbers for each piece: from x, y over the bend x, y to x, y. A piece that is straight has no
 * number for its bend.
 */
export type Outline = Float32Array;

/** How far, in pixels, straight lines may be from a curve. */
const tolerance = 0.05;

/**
 * The outline of an SVG’s path, with its numbers counted from another origin.
 * @param path as satori draws letters of fonts with quadratic curves: absolute steps M, L, Q and Z only
 */
export function outlineOf(path: string, origin: { x: number; y: number } = { x: 0, y: 0 }): Outline {
  const pieces: number[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const to = (bendX: number, bendY: number, toX: number, toY: number) => {
    pieces.push(x, y, bendX, bendY, toX, toY);
    x = toX;
    y = toY;
  };
  const steps = new Steps(path);
  const across = () => steps.number() - origin.x;
  const down = () => steps.number() - origin.y;
  for (let kind = steps.kind(); kind; kind = steps.kind()) {
    if (kind === 'L') to(Number.NaN, Number.NaN, across(), down());
    else if (kind === 'Q') to(across(), down(), across(), down());
    else if (kind === 'Z') to(Number.NaN, Number.NaN, startX, startY);
    else if (kind === 'M') [x, y] = [startX, startY] = [across(), down()];
    else throw new Error(`Expected an outline of the steps M, L, Q and Z but received “${kind}”`);
  }
  return Float32Array.from(pieces);
}

/** Where on the canvas an outline stands: its origin in pixels, and pixels for each of its units. */
export interface Place {
  left: number;
  top: number;
  scale: number;
}

/**
 * Straight lines, four numbers each, from x, y to x, y, in pixels. Used again for every outline: a card has thousands of
 * lines, and fresh memory costs more than they do.
 */
export class Lines {
  numbers = new Float64Array(1 << 14);
  /** Of the numbers, as many as hold. */
  length = 0;
  /** Whole pixels that hold them all; nothing when right is less than left. */
  left = 0;
  top = 0;
  right = -1;
  bottom = -1;

  /** Takes the lines of an outline in place of those of before, counted from the corner of the pixels that hold them. */
  take(outline: Outline, { left, top, scale }: Place): void {
    this.length = 0;
    for (let at = 0; at < outline.length; at += 6) {
      const x = left + (outline[at] as number) * scale;
      const y = top + (outline[at + 1] as number) * scale;
      const toX = left + (outline[at + 4] as number) * scale;
      const toY = top + (outline[at + 5] as number) * scale;
      const bend = outline[at + 2] as number;
      if (Number.isNaN(bend)) this.line(x, y, toX, toY);
      else this.curve(x, y, left + bend * scale, top + (outline[at + 3] as number) * scale, toX, toY);
    }
    this.toCorner();
  }

  private line(x: number, y: number, toX: number, toY: number): void {
    if (this.length + 4 > this.numbers.length) {
      const more = new Float64Array(2 * this.numbers.length);
      more.set(this.numbers);
      this.numbers = more;
    }
    this.numbers[this.length++] = x;
    this.numbers[this.length++] = y;
    this.numbers[this.length++] = toX;
    this.numbers[this.length++] = toY;
  }

  /** A quadratic curve in as many pieces as its bend asks for. */
  private curve(x: number, y: number, bendX: number, bendY: number, toX: number, toY: number): void {
    const bend = Math.hypot(x - 2 * bendX + toX, y - 2 * bendY + toY);
    const pieces = Math.max(1, Math.ceil(Math.sqrt(bend / (4 * tolerance))));
    let [fromX, fromY] = [x, y];
    for (let piece = 1; piece <= pieces; piece++) {
      const share = piece / pieces;
      const rest = 1 - share;
      const [first, middle, last] = [rest * rest, 2 * rest * share, share * share];
      const nextX = first * x + middle * bendX + last * toX;
      const nextY = first * y + middle * bendY + last * toY;
      this.line(fromX, fromY, nextX, nextY);
      fromX = nextX;
      fromY = nextY;
    }
  }

  private toCorner(): void {
    const { numbers, length } = this;
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let at = 0; at < length; at += 2) {
      const [x, y] = [numbers[at] as number, numbers[at + 1] as number];
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
    if (left > right) [left, top, right, bottom] = [0, 0, -1, -1];
    [this.left, this.top, this.right, this.bottom] = [
      Math.floor(left),
      Math.floor(top),
      Math.ceil(right),
      Math.ceil(bottom),
    ];
    for (let at = 0; at < length; at += 2) {
      numbers[at]! -= this.left;
      numbers[at + 1]! -= this.top;
    }
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
