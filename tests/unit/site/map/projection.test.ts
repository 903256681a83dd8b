import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance } from '../../../../src/homestay/distance.ts';
import { type Frame, projectionOf, square } from '../../../../src/site/map/projection.ts';
import { squareMetres } from '../../../../src/site/map/scale.ts';
import { squaresOf } from '../../../../src/site/map/squares.ts';

const frame: Frame = { width: 760, height: 560, margin: 80 };

/** Somewhere in Vietnam. */
const anyPosition = fc.record({
  latitude: fc.double({ min: 8.1, max: 23.5, noNaN: true }),
  longitude: fc.double({ min: 102.1, max: 109.6, noNaN: true }),
});
const anyPositions = fc.array(anyPosition, { minLength: 1, maxLength: 40 });

test('every place lies within the margin, wherever in Vietnam the places are', () => {
  fc.assert(
    fc.property(anyPositions, (positions) => {
      const { point } = projectionOf(positions, frame);
      for (const position of positions) {
        const { x, y } = point(position);
        expect(x).toBeGreaterThanOrEqual(frame.margin - 1e-6);
        expect(x).toBeLessThanOrEqual(frame.width - frame.margin + 1e-6);
        expect(y).toBeGreaterThanOrEqual(frame.margin - 1e-6);
        expect(y).toBeLessThanOrEqual(frame.height - frame.margin + 1e-6);
      }
    }),
  );
});

test('north is up and east is right', () => {
  fc.assert(
    fc.property(anyPosition, anyPosition, (a, b) => {
      const { point } = projectionOf([a, b], frame);
      if (a.latitude - b.latitude > 1e-9) expect(point(a).y).toBeLessThan(point(b).y);
      if (a.longitude - b.longitude > 1e-9) expect(point(a).x).toBeGreaterThan(point(b).x);
    }),
  );
});

test('over the size of a commune the scale tells distances within one in a hundred', () => {
  const offset = fc.double({ min: -0.2, max: 0.2, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(offset, offset), { minLength: 2, maxLength: 8 }), (offsets) => {
      const positions = offsets.map(([north, east]) => ({
        latitude: 22.45 + north,
        longitude: 105.3 + east,
      }));
      const { point, metres } = projectionOf(positions, frame);
      const [a, b] = [positions[0]!, positions[1]!];
      const drawn = Math.hypot(point(a).x - point(b).x, point(a).y - point(b).y) * metres;
      const real = distance(a, b) * 1000;
      expect(Math.abs(drawn - real)).toBeLessThanOrEqual(0.01 * real + 0.01);
    }),
  );
});

test('a single house is shown with what a guest walks to, and a map without places is refused', () => {
  const { metres, point } = projectionOf([{ latitude: 22.4905, longitude: 105.3115 }], frame);
  expect((frame.height - 2 * frame.margin) * metres).toBeCloseTo(1500, 0);
  expect(point({ latitude: 22.4905, longitude: 105.3115 })).toEqual({ x: 380, y: 280 });
  expect(() => projectionOf([], frame)).toThrow('at least one position');
});

test('the square around a position is as wide as it says', () => {
  const [southWest, northEast] = square({ latitude: 22.49, longitude: 105.31 }, 1000);
  const corner = { latitude: southWest.latitude, longitude: northEast.longitude };
  expect(distance(southWest, corner)).toBeCloseTo(2, 1);
  expect(distance(corner, northEast)).toBeCloseTo(2, 1);
});

test.each([
  [10, 250, 2000],
  [3, 250, 500],
  [0.9, 115, 100],
  [1, 1, 1],
  [40, 125, 5000],
])('at %d m a unit, squares of at most %d units have sides of %d m', (metres, longest, expected) => {
  expect(squareMetres(metres, longest)).toBe(expected);
});

test('squares are of a round length, never longer than a third of the map, and one of them begins at the scale', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.5, max: 2000, noNaN: true }), (metres) => {
      const squares = squaresOf({ metres }, frame);
      expect(String(squares.metres)).toMatch(/^[125]0*$/);
      expect(squares.side).toBeLessThanOrEqual(frame.width / 3 + 1e-6);
      expect(squares.upright.some((x) => Math.abs(x - (squares.legend.x + 6)) < 1e-6)).toBe(true);
      expect(squares.level.some((y) => Math.abs(y - (squares.legend.y + 26)) < 1e-6)).toBe(true);
    }),
  );
});
