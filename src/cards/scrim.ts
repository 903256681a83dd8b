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
 * How strong the veil is in a row: even behind the text, then fading out softly.
 * @param row pixels from the top of the veil
 * @param even height in pixels that has the full opacity
 * @param height of the veil in pixels
 */
export function veilOpacity(row: number, even: number, height: number, opacity: number): number {
  const share = Math.min(1, Math.max(0, (row - even) / (height - even)));
  // Eased: a straight ramp shows as a line where it begins.
  return opacity * (1 - share * share * (3 - 2 * share));
}
