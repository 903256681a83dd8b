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
  ['1tr8', 1_800_000],
  ['2tr2', 2_200_000],
  ['1tr5', 1_500_000],
  ['1tr25', 1_250_000],
  ['1tr050', 1_050_000],
  ['1 triệu 8', 1_800_000],
  ['1 triệu rưỡi', 1_500_000],
  ['2 trieu ruoi', 2_500_000],
  ['1tr 250k', 1_250_000],
  ['1tr8/nhà/đêm', 1_800_000],
  ['150k/ng', 150_000],
  ['150k / người', 150_000],
  ['150.000đ/người', 150_000],
  ['400k/phòng/đêm', 400_000],
  ['VND 150.000', 150_000],
  ['giá 150k', 150_000],
  ['₫150.000', 150_000],
  ['350 nghin', 350_000],
  ['350 NGÀN', 350_000],
  ['350k đồng', 350_000],
  ['１５０．０００', 150_000],
  ['150\u200B.000', 150_000],
  ['12', 12],
  ['120', 120],
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
  ['150.000k', undefined],
  ['1,5tr8', undefined],
  ['1.500tr', undefined],
  ['150k/ng/phòng', undefined],
  ['150k/bữa', undefined],
  ['từ 150k', undefined],
  ['150k - 200k', undefined],
  ['400k T2-T5', undefined],
  ['sàn 120k/ng, phòng 400k', undefined],
  ['850.000 - 1.200.000', undefined],
  ['liên hệ', undefined],
  ['1tr8000', undefined],
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
