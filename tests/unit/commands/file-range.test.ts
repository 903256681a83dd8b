import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rangeOf } from '../../../src/commands/file-range.ts';

const whole = undefined;

test.each([
  ['bytes=0-0', { start: 0, end: 0 }],
  ['bytes=0-', { start: 0, end: 376 }],
  ['bytes=100-199', { start: 100, end: 199 }],
  ['bytes=376-376', { start: 376, end: 376 }],
  ['bytes=376-9999', { start: 376, end: 376 }],
  ['bytes=-5', { start: 372, end: 376 }],
  ['bytes=-9999', { start: 0, end: 376 }],
  ['Bytes= 1-2 ', { start: 1, end: 2 }],
  ['bytes=377-', 'none'],
  ['bytes=500-600', 'none'],
  ['bytes=-0', 'none'],
  ['bytes=5-2', whole],
  ['bytes=1-99999999999999999999', whole],
  ['bytes=99999999999999999999-', whole],
  ['bytes=-99999999999999999999', whole],
  ['bytes=2-4,6-7', whole],
  ['bytes=', whole],
  ['bytes=-', whole],
  ['bytes=1.5-3', whole],
  ['bytes=0x1-0x2', whole],
  ['bytes=+1-2', whole],
  ['bytes=--5', whole],
  ['lines=1-2', whole],
  ['abc', whole],
  ['', whole],
  [undefined, whole],
])('of 377 bytes %j is %j', (header, range) => {
  expect(rangeOf(header, 377)).toEqual(range);
});

test.each(['bytes=0-', 'bytes=0-0', 'bytes=-5'])('of an empty file there is no part: %s', (header) => {
  expect(rangeOf(header, 0)).toBe('none');
});

test('whatever is asked, a part lies in the file and begins where it was asked to', () => {
  const number = fc.oneof(fc.nat(50), fc.bigInt(0n, 10n ** 22n).map(String));
  const asked = fc.tuple(fc.option(number, { nil: '' }), fc.option(number, { nil: '' }));
  fc.assert(
    fc.property(asked, fc.nat(40), ([first, last], size) => {
      const range = rangeOf(`bytes=${first}-${last}`, size);
      if (range === 'none' || range === undefined) return;
      expect(range.start).toBeGreaterThanOrEqual(0);
      expect(range.end).toBeGreaterThanOrEqual(range.start);
      expect(range.end).toBeLessThan(size);
      if (first !== '') expect(range.start).toBe(Number(first));
    }),
  );
});
