import type { Box } from '../platforms/card-format.ts';
import { sizeOf } from './composition.ts';
import type { TextLayer } from './text-layer.ts';

/** Pixels by which a letter may reach out of its line: strokes that begin before it, marks below it. */
const overhang = 10;

/** What satori draws one after another: lines of text in groups of their own, icons, grounds. */
const element = /<g>.*?<\/g>|<(?:image|rect|path) [^>]*\/>/gs;

/** Where an element begins, in pixels from the top. */
const start = /^<(?:image|rect|path) [^>]*?\by="(-?[\d.]+)"|\bd="M-?[\d.]+[ ,](-?[\d.]+)/;

/**
 * Words drawn on a region, cut into the bands that have any: most of a region is empty, and turning it into pixels
 * costs as much as the words.
 * @param svg as satori drew it, its origin in the region's corner
 * @param boxes of everything on it, in pixels of the canvas
 */
export function sheetOf(svg: string, boxes: Box[], region: Box): Pick<TextLayer, 'svg' | 'bands'> {
  const bands = bandsOf(boxes, region);
  const drawn = svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('<'));
  const parts = elementsBy(bands, drawn, region.top);
  let top = 0;
  const pictures = bands.map((band, index) => {
    const { width, height } = sizeOf(band);
    const view = `${band.left - region.left} ${band.top - region.top} ${width} ${height}`;
    const picture = `<svg y="${top}" width="${width}" height="${height}" viewBox="${view}">${parts[index]}</svg>`;
    top += height;
    return picture;
  });
  const wide = Math.max(...bands.map((band) => sizeOf(band).width));
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${top}">${pictures.join('')}</svg>`,
    bands,
  };
}

/** What is drawn in each band; all of it in each, should there be anything that cannot be told apart. */
function elementsBy(bands: Box[], drawn: string, offset: number): string[] {
  const everything = bands.map(() => drawn);
  if (bands.length === 1 || drawn.replace(element, '').trim()) return everything;
  const parts = bands.map(() => '');
  for (const each of drawn.match(element) ?? []) {
    const [, ownTop, firstPoint] = start.exec(each) ?? [];
    const y = Number(ownTop ?? firstPoint) + offset;
    const index = bands.findIndex(({ top, bottom }) => y >= top && y < bottom);
    if (index === -1) return everything;
    parts[index] += each;
  }
  return parts;
}

/** The fewest bands, from the top down, that hold all boxes and do not touch, in whole pixels of the region. */
function bandsOf(boxes: Box[], region: Box): Box[] {
  const bands: Box[] = [];
  const grown = boxes
    .map(({ left, top, right, bottom }) => ({
      left: Math.max(region.left, Math.floor(left) - overhang),
      top: Math.max(region.top, Math.floor(top) - overhang),
      right: Math.min(region.right, Math.ceil(right) + overhang),
      bottom: Math.min(region.bottom, Math.ceil(bottom) + overhang),
    }))
    .filter(({ left, top, right, bottom }) => left < right && top < bottom)
    .toSorted((one, other) => one.top - other.top);
  for (const box of grown) {
    const last = bands.at(-1);
    if (!last || box.top > last.bottom) {
      bands.push({ ...box });
      continue;
    }
    last.left = Math.min(last.left, box.left);
    last.right = Math.max(last.right, box.right);
    last.bottom = Math.max(last.bottom, box.bottom);
  }
  const { left, top } = region;
  return bands.length ? bands : [{ left, top, right: left + 1, bottom: top + 1 }];
}
