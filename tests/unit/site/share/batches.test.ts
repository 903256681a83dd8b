import fc from 'fast-check';
import { expect, test } from 'vitest';
import { batches, oneCall } from '../../../../src/site/share/batches.ts';

const file = (size: number) => ({ size });
const bytes = (group: { size: number }[]) => group.reduce((sum, { size }) => sum + size, 0);

test.each([
  [0, []],
  [1, [1]],
  [10, [10]],
  [11, [10, 1]],
  [35, [10, 10, 10, 5]],
])('%i small files go in groups of %j', (count, sizes) => {
  expect(batches(Array.from({ length: count }, () => file(1))).map(({ length }) => length)).toEqual(sizes);
});

test('a group weighs no more than one call takes', () => {
  const half = oneCall.bytes / 2;
  expect(batches([file(half), file(half), file(1)]).map(({ length }) => length)).toEqual([2, 1]);
  expect(batches([file(half), file(half + 1)]).map(({ length }) => length)).toEqual([1, 1]);
});

test('a browser that takes fewer gets fewer', () => {
  const files = Array.from({ length: 7 }, () => file(1));
  expect(batches(files, (group) => group.length <= 3).map(({ length }) => length)).toEqual([3, 3, 1]);
  expect(batches(files, () => false).map(({ length }) => length)).toEqual([1, 1, 1, 1, 1, 1, 1]);
});

test('whatever the sizes, every file goes once, in order, and no group but a single file is too large', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 70 * 1024 * 1024 })), (sizes) => {
      const files = sizes.map(file);
      const groups = batches(files);
      expect(groups.flat()).toEqual(files);
      for (const [index, group] of groups.entries()) {
        expect(group.length).toBeGreaterThan(0);
        expect(group.length).toBeLessThanOrEqual(oneCall.files);
        if (group.length > 1) expect(bytes(group)).toBeLessThanOrEqual(oneCall.bytes);
        const next = groups[index + 1];
        if (next && group.length < oneCall.files) {
          expect(bytes([...group, next[0] as (typeof files)[number]])).toBeGreaterThan(oneCall.bytes);
        }
      }
    }),
  );
});
