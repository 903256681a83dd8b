import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberOf, numberText } from '../../../../src/desk/form/number.ts';

test.each<[string, number | undefined]>([
  ['150000', 150_000],
  ['150.000', 150_000],
  ['150,000', 150_000],
  ['150 000', 150_000],
  ['1.250.000', 1_250_000],
  ['150.000đ', 150_000],
  ['150.000 đồng', 150_000],
  ['150.000 VND', 150_000],
  ['350k', 350_000],
  ['350 nghìn', 350_000],
  ['350 ngàn'.normalize('NFD'), 350_000],
  ['1,5 triệu', 1_500_000],
  ['2tr', 2_000_000],
  ['12', 12],
  ['0', 0],
  ['1.5', undefined],
  ['15.00', undefined],
  ['1.250,000', undefined],
  ['1500.000', undefined],
  ['150-200', undefined],
  ['-5', undefined],
  ['hỏi chủ nhà', undefined],
  ['', undefined],
  ['1e6', undefined],
])('“%s” as a whole number', (typed, expected) => {
  expect(numberOf(typed, 'integer')).toBe(expected);
});

test.each<[string, number | undefined]>([
  ['22.4893', 22.4893],
  ['22,4893', 22.4893],
  ['40', 40],
  ['2,5', 2.5],
  ['22.4893, 105.3021', undefined],
  ['1.000,5', undefined],
  ['bốn mươi', undefined],
])('“%s” as a number with decimals', (typed, expected) => {
  expect(numberOf(typed, 'number')).toBe(expected);
});

test('a number comes back from its own text', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000 }), (amount) => {
      expect(numberOf(numberText(amount), 'integer')).toBe(amount);
    }),
  );
});

test('a position comes back from its own text', () => {
  fc.assert(
    fc.property(fc.double({ min: 8, max: 110, noNaN: true }), (degrees) => {
      const rounded = Math.round(degrees * 1e6) / 1e6;
      expect(numberOf(numberText(rounded), 'number')).toBe(rounded);
    }),
  );
});
