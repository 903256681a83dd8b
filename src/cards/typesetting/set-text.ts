import type { Weight } from '../identity.ts';
import { breakLines } from './break-lines.ts';
import type { Ruler } from './ruler.tsx';

// Cost of a line when there is no room for a better break.
const dense = 100;

/** A text with its lines and its size decided. */
export interface SetText {
  lines: string[];
  /** Pixels. */
  size: number;
  /** Pixels from one baseline to the next. */
  leading: number;
  weight: Weight;
  /** Pixels, of the widest line. */
  width: number;
  /** Pixels, of all lines. */
  height: number;
}

/** The room that a text has. */
export interface TextRoom {
  weight: Weight;
  /** Multiple of the size. */
  lineHeight: number;
  /** Pixels. */
  width: number;
  /** Greatest height in pixels. */
  height?: number;
  /** Greatest number of lines at the largest size; the smallest size may take as many as the height allows. */
  lines: number;
  /** Greatest and least size in pixels; between them the text shrinks until it fits. */
  sizes: { from: number; to: number };
}

const step = 2;

// A text a little smaller on one line reads better than a larger one on two.
const worthOneLine = 0.8;

/**
 * Sets a text as large as its room allows without breaking a word or a name: first fewer pixels, then, at the least
 * size, more lines. When no size avoids a bad break, the largest that fits is taken.
 * @returns `undefined` when it does not fit even at the least size
 */
export function setText(ruler: Ruler, text: string, room: TextRoom): SetText | undefined {
  const { weight, lineHeight, width, sizes, height = Number.POSITIVE_INFINITY } = room;
  const wide = ruler.width(text, weight, 1);
  const onOneLine = Math.floor(width / wide / step) * step;
  if (room.lines > 1 && onOneLine >= Math.max(sizes.to, sizes.from * worthOneLine)) {
    return setText(ruler, text, {
      ...room,
      lines: 1,
      sizes: { ...sizes, from: Math.min(sizes.from, onOneLine) },
    });
  }
  let flawed: SetText | undefined;
  for (let size = sizes.from; size >= sizes.to; size -= step) {
    const measure = (piece: string) => ruler.width(piece, weight, size);
    const leading = Math.round(size * lineHeight);
    const least = size - step < sizes.to;
    const most = Math.min(
      Math.floor(height / leading),
      least && !flawed ? Number.POSITIVE_INFINITY : room.lines,
    );
    let broken = breakLines(text, width, measure);
    if (broken && broken.lines.length > most && least) broken = breakLines(text, width, measure, dense);
    if (!broken || broken.lines.length > most) continue;
    const { lines, flaws } = broken;
    const widest = Math.max(0, ...lines.map(measure));
    const set = { lines, size, leading, weight, width: Math.ceil(widest), height: lines.length * leading };
    if (!flaws) return set;
    flawed ??= set;
  }
  return flawed;
}
