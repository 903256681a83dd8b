import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cropStyle } from '../../../../src/desk/editor/photos/crop-style.ts';
import { movedPoint, pointWords, touchedPoint } from '../../../../src/desk/editor/photos/focal-point.ts';
import { targetSize } from '../../../../src/desk/editor/photos/target-size.ts';

const sides = fc.integer({ min: 1, max: 30_000 });
const fractions = fc.double({ min: 0, max: 1, noNaN: true });

describe('Size of a shrunk picture', () => {
  test.each([
    [4000, 3000, 3000, 2250],
    [3000, 4000, 2250, 3000],
    [3001, 2000, 3000, 1999],
    [3000, 3000, 3000, 3000],
    [2999, 1999, 2999, 1999],
    [640, 480, 640, 480],
    [20_000, 1, 3000, 1],
  ])('%i × %i becomes %i × %i', (width, height, narrower, lower) => {
    expect(targetSize({ width, height })).toEqual({ width: narrower, height: lower });
  });

  test('is never enlarged, never longer than 3000, and keeps its shape to the pixel', () => {
    fc.assert(
      fc.property(sides, sides, (width, height) => {
        const target = targetSize({ width, height });
        expect(target.width).toBeLessThanOrEqual(Math.min(width, 3000));
        expect(target.height).toBeLessThanOrEqual(Math.min(height, 3000));
        const scale = Math.max(target.width, target.height) / Math.max(width, height);
        expect(Math.abs(target.width - width * scale)).toBeLessThanOrEqual(1);
        expect(Math.abs(target.height - height * scale)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('Focal point', () => {
  const picture = { left: 20, top: 100, width: 300, height: 200 };

  test('where the picture was touched', () => {
    expect(touchedPoint({ clientX: 170, clientY: 150 }, picture)).toEqual({ x: 0.5, y: 0.25 });
  });

  test('a finger that slips off the picture stays at its edge', () => {
    expect(touchedPoint({ clientX: 0, clientY: 900 }, picture)).toEqual({ x: 0, y: 1 });
  });

  test('the arrow keys move it, further with Shift, and never off the picture', () => {
    expect(movedPoint({ x: 0.5, y: 0.5 }, 'ArrowLeft', false)).toEqual({ x: 0.48, y: 0.5 });
    expect(movedPoint({ x: 0.5, y: 0.5 }, 'ArrowDown', true)).toEqual({ x: 0.5, y: 0.6 });
    expect(movedPoint({ x: 0.99, y: 0 }, 'ArrowRight', true)).toEqual({ x: 1, y: 0 });
    expect(movedPoint({ x: 0.5, y: 0 }, 'ArrowUp', false)).toEqual({ x: 0.5, y: 0 });
  });

  test('other keys do nothing', () => {
    expect(movedPoint({ x: 0.5, y: 0.5 }, 'Tab', false)).toBeUndefined();
    expect(movedPoint({ x: 0.5, y: 0.5 }, 'constructor', false)).toBeUndefined();
  });

  test('is told in words', () => {
    expect(pointWords({ x: 0.52, y: 0.4 })).toBe('52% từ mép trái, 40% từ mép trên');
  });
});

describe('Live crop', () => {
  const number = (percent: string) => Number(percent.replace('%', ''));

  test('a square of a picture twice as wide shows the middle half', () => {
    expect(cropStyle({ width: 200, height: 100 }, 1)).toEqual({
      width: '200%',
      height: '100%',
      left: '-50%',
      top: '0%',
    });
  });

  test('fills its box without a gap, whatever the picture and the point', () => {
    fc.assert(
      fc.property(
        sides,
        sides,
        fc.constantFrom(1, 9 / 16, 1200 / 630),
        fractions,
        fractions,
        (width, height, ratio, x, y) => {
          const style = cropStyle({ width, height }, ratio, { x, y });
          for (const [offset, size] of [
            [number(style.left), number(style.width)],
            [number(style.top), number(style.height)],
          ] as const) {
            expect(offset).toBeLessThanOrEqual(0);
            expect(offset + size).toBeGreaterThanOrEqual(100 - 1e-6);
          }
        },
      ),
    );
  });
});
