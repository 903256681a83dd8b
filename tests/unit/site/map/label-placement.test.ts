import fc from 'fast-check';
import { expect, test } from 'vitest';
import { around, type Box, isInside, overlap } from '../../../../src/site/map/box.ts';
import { labelPlacer, spotsBeside } from '../../../../src/site/map/label-placement.ts';

const frame: Box = { x: 0, y: 0, width: 400, height: 300 };
const anyPoint = fc.record({
  x: fc.double({ min: 0, max: 400, noNaN: true }),
  y: fc.double({ min: 0, max: 300, noNaN: true }),
});
const anyMark = fc.record({
  point: anyPoint,
  width: fc.double({ min: 10, max: 220, noNaN: true }),
  height: fc.double({ min: 8, max: 24, noNaN: true }),
});

test('no two labels overlap, none covers a mark, and none leaves the map', () => {
  fc.assert(
    fc.property(fc.array(anyMark, { maxLength: 60 }), (marks) => {
      const taken = marks.map(({ point }) => around(point, 20));
      const place = labelPlacer(frame, taken);
      const placed = marks.flatMap(({ point, width, height }, index) => {
        const label = place(String(index), spotsBeside(point, 10, { width, height }));
        return label ? [label.box] : [];
      });
      placed.forEach((box, index) => {
        expect(isInside(box, frame)).toBe(true);
        for (const mark of taken) expect(overlap(box, mark)).toBe(false);
        for (const other of placed.slice(index + 1)) expect(overlap(box, other)).toBe(false);
      });
    }),
  );
});

test('a lone mark in the middle has its label to its right', () => {
  const place = labelPlacer(frame, []);
  const label = place('Nà Tông', spotsBeside({ x: 200, y: 150 }, 10, { width: 60, height: 20 }));
  expect(label?.box).toEqual({ x: 214, y: 140, width: 60, height: 20 });
});

test('a mark at the right edge has its label to its left', () => {
  const place = labelPlacer(frame, []);
  const label = place('Nà Tông', spotsBeside({ x: 380, y: 150 }, 10, { width: 60, height: 20 }));
  expect(label?.box.x).toBe(306);
});

test('a label that fits nowhere is left out, and what comes after it still finds its place', () => {
  const place = labelPlacer(frame, [{ x: 0, y: 0, width: 400, height: 200 }]);
  expect(place('a', spotsBeside({ x: 200, y: 100 }, 10, { width: 60, height: 20 }))).toBeUndefined();
  expect(place('b', spotsBeside({ x: 200, y: 250 }, 10, { width: 60, height: 20 }))?.text).toBe('b');
});

test('rectangles that share an edge do not overlap', () => {
  const box: Box = { x: 0, y: 0, width: 10, height: 10 };
  expect(overlap(box, { ...box, x: 10 })).toBe(false);
  expect(overlap(box, { ...box, x: 9.9 })).toBe(true);
});
