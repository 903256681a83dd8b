import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { encode } from '../../../src/desk/editor/photos/encode.ts';
import { faultOf, keptSize, longestSide } from '../../../src/desk/editor/photos/target-size.ts';
import { nodeOf } from '../../../src/desk/form/collections.ts';
import { collectionNames } from '../../../src/desk/protocol.ts';
import { most, mostNewPhotos } from '../../../src/desk/save-limits.ts';
import { fittedSize } from '../../../src/photos/fitted-size.ts';
import { leastSide, mostPixels, type PixelSize, sizeFault } from '../../../src/photos/limits.ts';
import { inspectPhoto } from '../../../src/photos/open.ts';

const flat = ({ width, height }: PixelSize) =>
  sharp({ create: { width, height, channels: 3, background: '#486' } })
    .jpeg()
    .toBuffer();

/** Whether the server takes a picture of this size. */
const taken = async (size: PixelSize) =>
  inspectPhoto(await flat(size)).then(
    () => true,
    () => false,
  );

describe('what the form takes is kept in a size that the server takes', () => {
  test.each([
    [9000, 880, 3068, 300],
    [15_000, 1200, 3750, 300],
    [8000, 1600, 3000, 600],
    [3000, 300, 3000, 300],
    [3001, 300, 3001, 300],
    [10_000, 1000, 3000, 300],
    [10_001, 1000, 3000, 300],
    [10_017, 1000, 3005, 300],
    [9990, 1000, 3000, 300],
    [300, 9000, 300, 9000],
    [1000, 12_000, 300, 3600],
    [300, 300, 300, 300],
    [301, 3200, 300, 3189],
  ])('%i × %i is kept as %i × %i', async (width, height, wide, high) => {
    const size = { width, height };
    expect(faultOf(size)).toBeUndefined();
    expect(keptSize(size)).toEqual({ width: wide, height: high });
    expect(await taken(keptSize(size))).toBe(true);
  });

  test.each([
    [3000, 299, 'small'],
    [299, 299, 'small'],
    [400, 299, 'small'],
    [12_000, 10_001, 'huge'],
    // No phone draws so long a picture.
    [40_000, 600, 'huge'],
  ])('%i × %i is refused when it is chosen: %s', (width, height, fault) => {
    expect(faultOf({ width, height })).toBe(fault);
  });

  test('whatever its size', () => {
    const side = fc.oneof(fc.integer({ min: 1, max: 40_000 }), fc.integer({ min: 290, max: 3100 }));
    fc.assert(
      fc.property(side, side, (width, height) => {
        const size = { width, height };
        const kept = keptSize(size);
        expect(kept.width).toBeLessThanOrEqual(width);
        expect(kept.height).toBeLessThanOrEqual(height);
        expect(Math.abs(kept.width - kept.height * (width / height))).toBeLessThanOrEqual(width / height + 1);
        if (faultOf(size)) return;
        expect(sizeFault(size)).toBeUndefined();
        expect(sizeFault(kept)).toBeUndefined();
        // Longer than a photo only as far as its shorter side asks for.
        if (Math.max(kept.width, kept.height) > longestSide) {
          expect(Math.min(kept.width, kept.height)).toBe(leastSide);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('what the server would refuse for its size, the form refuses', () => {
    const side = fc.integer({ min: 1, max: 40_000 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const size = { width, height };
        if (sizeFault(size)) expect(faultOf(size)).toBe(sizeFault(size));
      }),
      { numRuns: 2000 },
    );
  });
});

test.each([
  [{ width: leastSide, height: leastSide - 1 }, 'small'],
  [{ width: 12_000, height: mostPixels / 12_000 + 1 }, 'huge'],
  [{ width: leastSide, height: leastSide }, undefined],
  [{ width: 12_000, height: mostPixels / 12_000 }, undefined],
])('%o: %s', (size, fault) => {
  expect(sizeFault(size)).toBe(fault);
});

test('no side is rounded below the least, whatever the longest side asked for', () => {
  const side = fc.integer({ min: leastSide, max: 40_000 });
  fc.assert(
    fc.property(side, side, fc.constantFrom(480, 2048, 3000, 4000), (width, height, longest) => {
      const fitted = fittedSize({ width, height }, longest);
      expect(Math.min(fitted.width, fitted.height)).toBeGreaterThanOrEqual(leastSide);
    }),
    { numRuns: 2000 },
  );
});

describe('a save of everything that a form may hold', () => {
  interface Shape {
    properties?: Record<string, Shape>;
    items?: Shape;
    maxItems?: number;
    anyOf?: Shape[];
  }

  /** Most pictures that an entry of this shape can name, as the form's own limits say. */
  function mostPictures(shape: Shape): number {
    const { properties = {}, items, maxItems, anyOf = [] } = shape as Shape;
    const each = items ? mostPictures(items) : 0;
    const inList = each && each * (maxItems ?? Number.POSITIVE_INFINITY);
    const inside = Object.entries(properties).map(([key, value]) =>
      ['file', 'portrait'].includes(key) ? 1 : mostPictures(value),
    );
    return [inList, ...inside, ...anyOf.map(mostPictures)].reduce((sum, count) => sum + count, 0);
  }

  test.each(collectionNames)('%s: no more pictures than come at once', (collection) => {
    const count = mostPictures(nodeOf(collection) as Shape);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(most.photos);
  });

  test('new pictures leave room for the text and a portrait', () => {
    expect(mostNewPhotos + most.photo + most.text).toBeLessThanOrEqual(most.save);
  });

  test('no picture is sent that is heavier than one may be', async () => {
    const tried: number[] = [];
    // A canvas that presses badly: so many bytes at full quality.
    const canvas = {
      width: 3000,
      height: 3000,
      toBlob: (done: (blob: Blob) => void, _type: string, quality: number) => {
        tried.push(quality);
        done({ size: 40_000_000 * quality ** 2 } as Blob);
      },
    };
    expect((await encode(canvas as unknown as HTMLCanvasElement)).size).toBeLessThanOrEqual(most.photo);
    expect(tried).toEqual(tried.toSorted((a, b) => b - a));
  });
});
