import { expect, test } from 'vitest';
import { villageColours } from '../../../src/homestay/village-colours.ts';

const problems = (value: unknown) =>
  villageColours.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ??
  [];

test('colours on which everything can be read are taken, in small letters', () => {
  expect(villageColours.parse({ cloth: '#3B1524', accent: '#F2C078' })).toEqual({
    cloth: '#3b1524',
    accent: '#f2c078',
  });
});

test.each([
  [
    { cloth: '#c98b8b', accent: '#f2c078' },
    [
      'cloth: “Màu vải” nhạt quá, chữ trắng trên nền ấy khó đọc (độ tương phản 2,5:1, cần 4,5:1). Hãy chọn màu đậm hơn, ví dụ: “#171b3c”.',
      'accent: “Màu điểm” gần giống “Màu vải”, giá tiền khó đọc (độ tương phản 1,6:1, cần 4,5:1). Hãy chọn màu sáng hơn, ví dụ: “#f0b94a”.',
    ],
  ],
  [
    { cloth: '#171b3c', accent: '#4a3a8c' },
    [
      'accent: “Màu điểm” gần giống “Màu vải”, giá tiền khó đọc (độ tương phản 1,8:1, cần 4,5:1). Hãy chọn màu sáng hơn, ví dụ: “#f0b94a”.',
    ],
  ],
  [
    { cloth: 'chàm', accent: '#f0b94a' },
    ['cloth: “Màu vải” chưa đúng. Viết dấu # rồi sáu chữ số hoặc chữ a–f, ví dụ: “#171b3c”.'],
  ],
])('%j is refused with a remedy', (value, expected) => {
  expect(problems(value)).toEqual(expected);
});
