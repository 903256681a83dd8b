import { contrast, luminance, type Rgb, rgbOf } from '../homestay/contrast.ts';
import type { Box } from '../platforms/card-format.ts';
import type { Canvas } from './canvas.ts';

/**
 * Share of the pixels behind a text that may be too like its letters. A glint on water or the edge of a leaf is
 * thinner than a stroke and hides no letter; in a line of text 72 px high this is less than the dot of an i for each
 * word.
 */
export const specks = 0.01;

/** A text as far as its readability goes. */
export interface Written {
  box: Box;
  /** `#rrggbb`. */
  colour: string;
  /** What lies between the canvas and the letters, from the lowest up: `#rrggbb` or `#rrggbbaa`. */
  grounds: string[];
}

const steps = 1024;
const linear = Float64Array.from({ length: 256 }, (_, channel) => luminance([channel, channel, channel]));

/** Opacity of a colour `#rrggbbaa`, 0–1. */
export const opacityOf = (colour: string): number =>
  colour.length === 9 ? Number.parseInt(colour.slice(7), 16) / 255 : 1;

const readableColour = /^#[\da-f]{6}([\da-f]{2})?$/i;

function checked(colour: string): string {
  if (readableColour.test(colour)) return colour;
  throw new Error(`Expected a colour #rrggbb or #rrggbbaa for a text of a card but received “${colour}”`);
}

/** Every so-many-th pixel of every so-many-th row is looked at: finer than any stroke of a letter. */
const stride = 2;

/**
 * Contrast between a text and the pixels behind it that all of them reach, apart from specks; 1–21 (WCAG 2.2).
 * @param canvas the card without its words
 */
export function contrastBehind(canvas: Canvas, { box, colour, grounds }: Written): number {
  const ink = rgbOf(checked(colour));
  const layers = grounds.map((ground) => ({
    colour: rgbOf(checked(ground)),
    opacity: opacityOf(ground),
  }));
  const cover = layers.findLastIndex(({ opacity }) => opacity === 1);
  if (cover === layers.length - 1 && cover !== -1) return contrast(ink, layers[cover]?.colour as Rgb);
  const light = [0, 1, 2].map((channel) => {
    const weight = luminance([0, 1, 2].map((each) => (each === channel ? 255 : 0)) as unknown as Rgb);
    return linear.map((_, under) => {
      let seen = under;
      for (const { colour: over, opacity } of layers) {
        seen = (over[channel] ?? 0) * opacity + seen * (1 - opacity);
      }
      return weight * (linear[Math.round(seen)] as number);
    });
  }) as [Float64Array, Float64Array, Float64Array];
  return worst(histogram(canvas, box, light), luminance(ink));
}

/** How many of the pixels in a box have which luminance. */
function histogram(
  { pixels, width, height }: Canvas,
  box: Box,
  [red, green, blue]: [Float64Array, Float64Array, Float64Array],
): Uint32Array {
  const counts = new Uint32Array(steps + 1);
  const left = Math.max(0, Math.floor(box.left));
  const right = Math.min(width, Math.ceil(box.right));
  const bottom = Math.min(height, Math.ceil(box.bottom));
  for (let y = Math.max(0, Math.floor(box.top)); y < bottom; y += stride) {
    let at = (y * width + left) * 3;
    for (let x = left; x < right; x += stride, at += stride * 3) {
      const light =
        (red[pixels[at] as number] as number) +
        (green[pixels[at + 1] as number] as number) +
        (blue[pixels[at + 2] as number] as number);
      const step = (light * steps) | 0;
      counts[step] = (counts[step] as number) + 1;
    }
  }
  return counts;
}

/** Contrast with an ink of this luminance that all counted pixels reach, apart from specks. */
function worst(counts: Uint32Array, ink: number): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const ratio = (step: number) => {
    // Of all that fall into a step, the one most like the ink.
    const light = step / steps > ink ? step / steps : Math.min(ink, (step + 1) / steps);
    return (Math.max(light, ink) + 0.05) / (Math.min(light, ink) + 0.05);
  };
  let above = Math.min(steps, Math.floor(ink * steps));
  let below = above - 1;
  let like = 0;
  while (below >= 0 || above <= steps) {
    const up = above <= steps && (below < 0 || ratio(above) <= ratio(below));
    const step = up ? above++ : below--;
    like += counts[step] as number;
    if (like > specks * total) return ratio(step);
  }
  return 21;
}
