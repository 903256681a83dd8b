import { type Dyes, houseDyes } from './dyes.ts';
import { colours } from './identity.ts';

/**
 * The brocade band of Tày cloth, drawn as a weaver counts it: thread by thread on a grid. Eight-pointed stars in red
 * diamonds between two rows of teeth; every thread is one square cell, so edges are stepped as in the cloth.
 */

type Thread = 'cloth' | 'madder' | 'accent' | 'cream' | 'leaf';

/** Only ground and accent follow the village; red, green and white are the brocade's own. */
const threadsOf = ({ cloth, accent }: Dyes): Record<Thread, string> => ({
  cloth,
  madder: colours.madder,
  accent,
  cream: colours.paper,
  leaf: colours.leaf,
});

/** Threads across the band. A height that is a multiple of it is drawn without soft edges. */
export const brocadeThreads = 25;

/** Threads along the band until the pattern repeats. */
export const brocadeRepeat = 32;

const middle = (brocadeThreads - 1) / 2;

/** Colour of the thread at a place; `along` and `across` are counted from the middle of a star. */
function threadAt(along: number, across: number): Thread {
  const x = Math.abs(((((along + brocadeRepeat / 2) % brocadeRepeat) + brocadeRepeat) % brocadeRepeat) - 16);
  const y = Math.abs(across);
  if (y === middle) return 'accent';
  if (y >= 9) return Math.abs(((x + 4) % 8) - 4) <= y - 9 ? 'cream' : 'madder';
  if (y === 8) return 'accent';
  const fromStar = x + y;
  const fromGap = 16 - x + y;
  const fromHem = 16 - x + 7 - y;
  if (isStar(x, y)) return fromStar <= 3 ? 'accent' : 'cream';
  if (fromStar === 0) return 'accent';
  if (fromStar <= 10) return 'madder';
  if (fromStar <= 11) return 'accent';
  if (fromGap <= 1) return 'accent';
  if (fromGap <= 3) return 'leaf';
  if (fromHem <= 2) return fromHem <= 1 ? 'cream' : 'leaf';
  return 'cloth';
}

/** Eight petals, each a parallelogram between an axis and a diagonal. */
function isStar(x: number, y: number): boolean {
  const [near, far] = x < y ? [x, y] : [y, x];
  return near >= 1 && near <= 3 && far > near && far <= near + 4;
}

/** One repeat as one path per colour: runs of equal threads become one rectangle each. Star in the middle. */
function repeatPaths(): Record<Thread, string> {
  const paths: Record<Thread, string> = { cloth: '', madder: '', accent: '', cream: '', leaf: '' };
  for (let row = 0; row < brocadeThreads; row++) {
    let start = 0;
    for (let column = 1; column <= brocadeRepeat; column++) {
      const thread = threadAt(start - brocadeRepeat / 2, row - middle);
      const next = threadAt(column - brocadeRepeat / 2, row - middle);
      if (column < brocadeRepeat && next === thread) continue;
      paths[thread] += `M${start} ${row}h${column - start}v1h-${column - start}z`;
      start = column;
    }
  }
  return paths;
}

const paths = Object.entries(repeatPaths()).filter(([thread]) => thread !== 'cloth') as [Thread, string][];

const repeatIn = (dyes: Dyes): string => {
  const threads = threadsOf(dyes);
  return paths.map(([thread, path]) => `<path fill="${threads[thread]}" d="${path}"/>`).join('');
};

const svg = (width: number, height: number, ground: string, content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" shape-rendering="crispEdges"><path fill="${ground}" d="M0 0h${width}v${height}h-${width}z"/>${content}</svg>`;

/** Length and thickness of a band in pixels. */
export interface BandSize {
  width: number;
  height: number;
}

/**
 * The band as an SVG of exactly this size, a star in its middle, so that both ends are alike. A band higher than
 * wide runs downwards.
 */
export function brocadeSvg({ width, height }: BandSize, dyes: Dyes = houseDyes): string {
  const upright = height > width;
  const [long, thick] = upright ? [height, width] : [width, height];
  const thread = thick / brocadeThreads;
  const beside = Math.ceil((long / thread / brocadeRepeat - 1) / 2);
  // From the middle of the band half a repeat and half a thread back, to a whole pixel.
  const first = Math.round(long / 2 - (beside * brocadeRepeat + brocadeRepeat / 2 + 0.5) * thread) / thread;
  const copies = Array.from(
    { length: 2 * beside + 1 },
    (_, index) => `<use href="#brocade" x="${(index + 1) * brocadeRepeat}"/>`,
  ).join('');
  const turn = upright ? `matrix(0 ${thread} ${thread} 0 0 0)` : `scale(${thread})`;
  return svg(
    width,
    height,
    dyes.cloth,
    `<g transform="${turn} translate(${first} 0)"><g id="brocade">${repeatIn(dyes)}</g>${copies}</g>`,
  );
}

/** One repeat of the band, to be laid side by side as a CSS background; `height` in pixels. */
export function brocadeTile(height: number): string {
  const thread = height / brocadeThreads;
  return svg(
    thread * brocadeRepeat,
    height,
    houseDyes.cloth,
    `<g transform="scale(${thread})">${repeatIn(houseDyes)}</g>`,
  );
}

const clothRepeat = 32;

/** Cells of one repeat of the ground pattern: stars in a lattice, every second row shifted by half a repeat. */
function clothRepeatCells(): (readonly [number, number])[] {
  const cells: [number, number][] = [];
  const half = clothRepeat / 2;
  for (let y = -half; y < half; y++) {
    for (let x = -half; x < half; x++) {
      const [near, far] = [Math.abs(x), Math.abs(y)];
      const lattice = near + far === half;
      const shifted = isStar(half - near, half - far);
      if (lattice || isStar(near, far) || shifted) cells.push([x + half, y + half]);
    }
  }
  return cells;
}

const clothPattern = clothRepeatCells();

/** Where the first repeat begins: the pattern is alike on both sides, and its lower edge runs between two rows of stars. */
function clothOffset({ width, height }: BandSize, thread: number): { across: number; down: number } {
  const side = clothRepeat * thread;
  return { across: ((width % side) + side) / 2 - side, down: ((height - side / 4) % side) - side };
}

/**
 * Plain cloth with its woven ground pattern, tone on tone: for large fields that must stay calm.
 * @param thread pixels of one thread
 */
export function clothSvg(size: BandSize, { cloth, warp }: Dyes = houseDyes, thread = 5): string {
  const { width, height } = size;
  const side = clothRepeat * thread;
  const { across, down } = clothOffset(size, thread);
  const path = clothPattern.map(([x, y]) => `M${x} ${y}h1v1h-1z`).join('');
  return svg(
    width,
    height,
    cloth,
    `<defs><pattern id="cloth" width="${side}" height="${side}" patternUnits="userSpaceOnUse" patternTransform="translate(${across} ${down})"><path fill="${warp}" transform="scale(${thread})" d="${path}"/></pattern></defs><path fill="url(#cloth)" d="M0 0h${width}v${height}h-${width}z"/>`,
  );
}

/**
 * The cells of the ground pattern on cloth of this size: left, top, right and bottom of each, one after another, in pixels
 * from its corner.
 * @param thread pixels of one thread
 * @param corner pixels from the corner of what it lies on; the threads are counted from there
 */
export function clothCells(size: BandSize, thread: number, corner: { left: number; top: number }): number[] {
  const { width, height } = size;
  const side = clothRepeat * thread;
  const { across, down } = clothOffset(size, thread);
  const whole = (from: number, to: number) => Math.round((from + to) / thread) * thread - to;
  const [firstX, firstY] = [whole(across, corner.left), whole(down, corner.top)];
  const cells: number[] = [];
  for (let top = firstY; top < height; top += side) {
    for (let left = firstX; left < width; left += side) {
      for (const [x, y] of clothPattern) {
        const [from, over] = [Math.max(0, left + x * thread), Math.max(0, top + y * thread)];
        const [to, under] = [
          Math.min(width, left + (x + 1) * thread),
          Math.min(height, top + (y + 1) * thread),
        ];
        if (from < to && over < under) cells.push(from, over, to, under);
      }
    }
  }
  return cells;
}

/** An SVG of ASCII signs as an address that CSS and HTML can use. */
export const svgAddress = (svg: string): string => `data:image/svg+xml;base64,${btoa(svg)}`;
