import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrastBehind } from '../../../src/cards/backdrop.ts';
import type { Canvas } from '../../../src/cards/canvas.ts';
import { colours } from '../../../src/cards/identity.ts';
import { tones } from '../../../src/cards/layouts/tones.ts';
import { scrimOpacity } from '../../../src/cards/scrim.ts';
import { contrast, type Rgb, rgbOf } from '../../../src/homestay/contrast.ts';

const side = 32;

/** A picture of upright stripes in these colours, each wider than the distance of the pixels that are looked at. */
function pictureOf(...shades: Rgb[]): Canvas {
  const pixels = Array.from({ length: side * side }, (_, index) => [
    ...(shades[(index >> 2) % shades.length] ?? []),
  ]);
  return { pixels: Buffer.from(pixels.flat()), width: side, height: side };
}

const written = { box: { left: 0, top: 0, right: side, bottom: side }, colour: colours.paper, grounds: [] };

const veil = (opacity: number) =>
  `${colours.indigo}${Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0')}`;

test('black and white have the greatest contrast there is', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
});

test('text can be read over a veil, whatever the picture', () => {
  const channel = fc.integer({ min: 0, max: 255 });
  const colour = fc.tuple(channel, channel, channel);
  fc.assert(
    fc.property(fc.array(colour, { minLength: 1, maxLength: 7 }), (shades) => {
      const picture = pictureOf(...shades);
      const veiled = { ...written, grounds: [veil(scrimOpacity(picture, [written]))] };
      expect(contrastBehind(picture, veiled)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test('a dark picture gets a thinner veil than a bright one', () => {
  const opacity = (shade: Rgb) => scrimOpacity(pictureOf(shade), [written]);
  expect(opacity([10, 20, 30])).toBeLessThan(opacity([255, 255, 255]));
});

test.each(Object.entries(tones))('text on the ground “%s” can be read', (_name, tone) => {
  for (const ink of [tone.headline, tone.body, tone.accent]) {
    expect(contrast(rgbOf(ink), rgbOf(tone.ground)), ink).toBeGreaterThanOrEqual(4.5);
  }
});

test('the price can be read on its tag', () => {
  expect(contrast(rgbOf(colours.indigo), rgbOf(colours.gold))).toBeGreaterThanOrEqual(7);
});
