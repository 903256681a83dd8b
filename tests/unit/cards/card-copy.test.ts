import { expect, test } from 'vitest';
import { opening, shortRoute, someDishes } from '../../../src/cards/plans/card-copy.ts';

test.each([
  ['Bà dệt vải. Bà hát Then.', 20, 'Bà dệt vải.'],
  ['Bà dệt vải; ông đan lát. Cả nhà hát.', 30, 'Bà dệt vải; ông đan lát.'],
  ['Bà dệt vải; ông đan lát.', 15, undefined],
  ['Bà dệt vải\n\nÔng đan lát', 20, 'Bà dệt vải'],
])('the opening of %j within %i is %j', (text, most, expected) => {
  expect(opening(text, most)).toBe(expected);
});

test.each([
  ['Từ Hà Nội 6 tiếng; rồi lên đèo thêm một đoạn dài nữa.', 30, 'Từ Hà Nội 6 tiếng.'],
  ['Từ Hà Nội đường dễ đi; rồi lên đèo thêm một đoạn dài nữa.', 30, undefined],
  ['Từ Hà Nội đường dễ đi; rồi lên đèo.', 60, 'Từ Hà Nội đường dễ đi; rồi lên đèo.'],
])('the way of %j within %i is %j: a caveat is never cut off', (text, most, expected) => {
  expect(shortRoute(text, most)).toBe(expected);
});

test.each([
  ['xôi, cá nướng, rau rừng', 40, 'xôi, cá nướng, rau rừng'],
  ['xôi, cá nướng, rau rừng', 15, 'xôi, cá nướng'],
  ['xôi ngũ sắc nhuộm bằng lá rừng', 10, 'xôi ngũ sắc nhuộm bằng lá rừng'],
])('of the dishes %j, %i letters hold %j', (menu, most, expected) => {
  expect(someDishes(menu, most)).toBe(expected);
});
