import { type Weight, weights } from '../identity.ts';
import { breakLines } from './break-lines.ts';
import type { Ruler } from './ruler.tsx';

// Costs of a line when there is no room for a better break, tried one after another: breaks get worse from one to the
// next, and with the last one the text takes as few lines as it can.
const denser = [1.5, 3, 100];

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
  /** A word or name had to be broken in two, or a syllable stands alone. */
  torn: boolean;
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

// A name a little smaller on one line reads better than a larger one on two; running text is small already.
const worthOneLine = (weight: Weight) => (weight === weights.headline ? 0.8 : 0.9);

// How much smaller a text may become so that no line ends with “giữa” or “the”.
const worthNoHanging = 0.8;

/**
 * Sets a text as large as its room allows without breaking a word or a name: first fewer pixels, then, at the least
 * size, more lines. When no size avoids a bad break, the largest that fits is taken.
 * @returns `undefined` when it does not fit even at the least size
 */
export function setText(ruler: Ruler, text: string, room: TextRoom): SetText | undefined {
  const { weight, lineHeight, width, sizes, height = Number.POSITIVE_INFINITY } = room;
  const wide = ruler.width(text, weight, 1);
  const onOneLine = Math.floor(width / wide / step) * step;
  if (room.lines > 1 && onOneLine >= Math.max(sizes.to, sizes.from * worthOneLine(weight))) {
    return setText(ruler, text, {
      ...room,
      lines: 1,
      sizes: { ...sizes, from: Math.min(sizes.from, onOneLine) },
    });
  }
  let flawed: SetText | undefined;
  let hanging: SetText | undefined;
  for (let size = sizes.from; size >= sizes.to; size -= step) {
    const measure = (piece: string) => ruler.width(piece, weight, size);
    const leading = Math.round(size * lineHeight);
    const least = size - step < sizes.to;
    const most = Math.min(
      Math.floor(height / leading),
      least && !flawed && !hanging ? Number.POSITIVE_INFINITY : room.lines,
    );
    let broken = breakLines(text, width, measure);
    for (const lineCost of least ? denser : []) {
      if (!broken || broken.lines.length <= Math.min(most, room.lines)) break;
      const tight = breakLines(text, width, measure, lineCost);
      // More lines than wanted are no reason to tear words, only lines that find no room.
      const isBetter =
        broken.lines.length > most || (tight && !tight.flaws && tight.hanging <= broken.hanging);
      if (isBetter) broken = tight;
    }
    if (hanging && size < hanging.size * worthNoHanging) return hanging;
    if (!broken || broken.lines.length > most) continue;
    const { lines, flaws } = broken;
    const widest = Math.max(0, ...lines.map(measure));
    const set = {
      lines,
      size,
      leading,
      weight,
      width: Math.ceil(widest),
      height: lines.length * leading,
      torn: flaws > 0,
    };
    if (!flaws && !broken.hanging) return set;
    if (flaws) flawed ??= set;
    else hanging ??= set;
  }
  return hanging ?? flawed;
}
