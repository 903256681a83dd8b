import { contrast, over, type Rgb, rgbOf } from './contrast.ts';
import { colours } from './identity.ts';

/** Contrast that the veil must reach between text and the brightest part behind it; WCAG 2.2 asks for 4.5. */
const wanted = 5.2;

/** Least and greatest opacity: a veil thinner than this does not calm a restless picture. */
const bounds = { least: 0.35, most: 0.88 } as const;

const veil = rgbOf(colours.indigo);
const ink = rgbOf(colours.paper);

/** Opacity that the veil needs over the brightest colour behind the text. */
export function scrimOpacity(brightest: Rgb): number {
  for (let opacity: number = bounds.least; opacity < bounds.most; opacity += 0.01) {
    if (contrast(ink, over(veil, opacity, brightest)) >= wanted) return opacity;
  }
  return bounds.most;
}

/**
 * The veil as an SVG: even behind the text, then fading out softly.
 * @param even height in pixels that has the full opacity
 */
export function scrimSvg(size: { width: number; height: number }, even: number, opacity: number): string {
  const { width, height } = size;
  const start = even / height;
  // Eased stops: a straight ramp shows as a line where it begins.
  const stops = [0, 0.15, 0.3, 0.5, 0.7, 0.85, 1]
    .map((share) => {
      const eased = share * share * (3 - 2 * share);
      return `<stop offset="${(start + share * (1 - start)).toFixed(4)}" stop-color="${colours.indigo}" stop-opacity="${(opacity * (1 - eased)).toFixed(4)}"/>`;
    })
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="veil" x1="0" y1="0" x2="0" y2="1">${stops}</linearGradient></defs><rect width="${width}" height="${height}" fill="url(#veil)"/></svg>`;
}
