import type { Lines } from './outline.ts';

/**
 * How much of each pixel lies within closed outlines: exactly, by area, so that strokes thinner than a pixel stay even.
 * Each line adds to the pixels right of it what it covers of their rows, going down, or takes it away, going up; kept
 * are the differences from one pixel to the next, so that a line touches only the pixels it goes through. (The way of
 * Raph Levien’s font-rs; shapes that overlap count once as long as they turn the same way, as those of fonts do.)
 */
export class Coverage {
  /** Differences of every row: a number for each pixel and one beyond. Grows, and is used again and again. */
  private differences = new Float32Array(0);
  private width = 0;

  /** Outlines of which nothing is known afterwards; those of before are forgotten. */
  cover({ numbers, length, left, top, right, bottom }: Lines): void {
    this.width = right - left;
    const cells = (this.width + 1) * (bottom - top);
    if (this.differences.length < cells) this.differences = new Float32Array(cells);
    else this.differences.fill(0, 0, cells);
    for (let at = 0; at < length; at += 4) {
      const [x, y] = [numbers[at] as number, numbers[at + 1] as number];
      const [toX, toY] = [numbers[at + 2] as number, numbers[at + 3] as number];
      if (y < toY) this.line(x, y, toX, toY, 1);
      else if (toY < y) this.line(toX, toY, x, y, -1);
    }
  }

  /** A line from its upper to its lower end. */
  private line(x: number, y: number, toX: number, toY: number, way: number): void {
    const slope = (toX - x) / (toY - y);
    let above = x;
    for (let row = Math.floor(y); row < toY; row++) {
      const high = Math.min(row + 1, toY) - Math.max(row, y);
      const below = above + slope * high;
      this.across(row * (this.width + 1), Math.min(above, below), Math.max(above, below), way * high);
      above = below;
    }
  }

  /** What a line adds to one row, which it goes through from left to right or the other way. */
  private across(row: number, left: number, right: number, high: number): void {
    const { differences } = this;
    const first = Math.floor(left);
    const end = Math.ceil(right);
    if (end <= first + 1) {
      const beyond = (left + right) / 2 - first;
      differences[row + first]! += high * (1 - beyond);
      differences[row + first + 1]! += high * beyond;
      return;
    }
    let covered = 0;
    let before = 0;
    for (let x = first + 1; x <= end; x++) {
      // The area right of the line, from its beginning to the right edge of this pixel.
      const area = x < right ? (x - left) ** 2 / (2 * (right - left)) : x - (left + right) / 2;
      differences[row + x - 1]! += high * (area - covered - before);
      before = area - covered;
      covered = area;
    }
    differences[row + end]! += high * (1 - before);
  }

  /**
   * Tells how much of each pixel of a row is covered, 0–255.
   * @param shares filled, a number for each pixel of the width
   */
  row(y: number, shares: Uint8Array): void {
    const { differences, width } = this;
    const from = y * (width + 1);
    let sum = 0;
    for (let x = 0; x < width; x++) {
      sum += differences[from + x] as number;
      const share = sum < 0 ? -sum : sum;
      shares[x] = share < 1 ? share * 255 + 0.5 : 255;
    }
  }
}
