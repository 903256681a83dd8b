import { contrastBehind, type Written } from './backdrop.ts';
import type { Canvas } from './canvas.ts';
import { colours } from './identity.ts';

/** Contrast that the veil must reach, a little more than the proof asks for: opacities are whole steps of 1/255. */
const wanted = 4.8;

/** Least and greatest opacity: a veil thinner than this does not calm a restless picture. */
const bounds = { least: 0.35, most: 0.92 } as const;

/** Opacity is found to within this. */
const precision = 0.01;

const withOpacity = (veil: string, opacity: number) =>
  `${veil}${Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0')}`;

/**
 * The least opacity with which every text can be read, whatever the picture; `most` when none is enough.
 * @param canvas the picture without veil and words
 * @param veil its colour, `#rrggbb`
 */
export function scrimOpacity(canvas: Canvas, texts: Written[], veil: string = colours.indigo): number {
  let opacity: number = bounds.least;
  for (const text of texts) {
    const readable = (share: number) =>
      contrastBehind(canvas, { ...text, grounds: [withOpacity(veil, share), ...text.grounds] }) >= wanted;
    if (readable(opacity)) continue;
    let [tooThin, enough]: [number, number] = [opacity, bounds.most];
    while (enough - tooThin > precision) {
      const middle = (tooThin + enough) / 2;
      if (readable(middle)) enough = middle;
      else tooThin = middle;
    }
    opacity = enough;
  }
  return opacity;
}

/**
 * The veil as an SVG: even behind the text, then fading out softly.
 * @param even height in pixels that has the full opacity
 * @param veil its colour, `#rrggbb`
 */
export function scrimSvg(
  size: { width: number; height: number },
  even: number,
  opacity: number,
  veil: string = colours.indigo,
): string {
  const { width, height } = size;
  const start = even / height;
  // Eased stops: a straight ramp shows as a line where it begins.
  const stops = [0, 0.15, 0.3, 0.5, 0.7, 0.85, 1]
    .map((share) => {
      const eased = share * share * (3 - 2 * share);
      return `<stop offset="${(start + share * (1 - start)).toFixed(4)}" stop-color="${veil}" stop-opacity="${(opacity * (1 - eased)).toFixed(4)}"/>`;
    })
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="veil" x1="0" y1="0" x2="0" y2="1">${stops}</linearGradient></defs><rect width="${width}" height="${height}" fill="url(#veil)"/></svg>`;
}
