import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, over, type Rgb, rgbOf } from '../../../src/cards/contrast.ts';
import { colours } from '../../../src/cards/identity.ts';
import { tones } from '../../../src/cards/layouts/tones.ts';
import { scrimOpacity } from '../../../src/cards/scrim.ts';

const channel = fc.integer({ min: 0, max: 255 });

test('black and white have the greatest contrast there is', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
});

test('text can be read over a veil, whatever the picture', () => {
  fc.assert(
    fc.property(fc.tuple(channel, channel, channel), (colour: Rgb) => {
      const behind = over(rgbOf(colours.indigo), scrimOpacity(colour), colour);
      expect(contrast(rgbOf(colours.paper), behind)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test('a dark picture gets a thinner veil than a bright one', () => {
  expect(scrimOpacity([10, 20, 30])).toBeLessThan(scrimOpacity([255, 255, 255]));
});

test.each(Object.entries(tones))('text on the ground “%s” can be read', (_name, tone) => {
  for (const ink of [tone.headline, tone.body, tone.accent]) {
    expect(contrast(rgbOf(ink), rgbOf(tone.ground)), ink).toBeGreaterThanOrEqual(4.5);
  }
});

test('the price can be read on its tag', () => {
  expect(contrast(rgbOf(colours.indigo), rgbOf(colours.gold))).toBeGreaterThanOrEqual(7);
});
