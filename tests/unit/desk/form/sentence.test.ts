import { expect, test } from 'vitest';
import { inForm } from '../../../../src/desk/form/sentence.ts';

test.each([
  [
    'Thiếu “Cho đăng ở”. Hãy chọn ít nhất một: Zalo (zalo); Booking.com (booking).',
    'Thiếu “Cho đăng ở”. Hãy chọn ít nhất một.',
  ],
  ['Hãy chọn: Hỏi trước (on-request).', 'Hãy chọn: Hỏi trước.'],
  ['Hãy chọn bản của nhà; trong tệp thì ghi tên thư mục, ví dụ: “na-tong”.', 'Hãy chọn bản của nhà.'],
  ['Thiếu “Màu vải”. Hãy chọn. Trong tệp thì đặt trong dấu ngoặc kép.', 'Thiếu “Màu vải”. Hãy chọn.'],
  ['Hãy chọn trải nghiệm; trong tệp thì ghi “a.b”. Rồi lưu lại.', 'Hãy chọn trải nghiệm. Rồi lưu lại.'],
  ['“Số tiền (đồng)” phải từ 1.000 trở lên.', '“Số tiền (đồng)” phải từ 1.000 trở lên.'],
])('“%s” in the form', (message, expected) => {
  expect(inForm(message, 'team')).toBe(expected);
});

test('an owner reads the label that the form shows', () => {
  const message = 'Thiếu “Tên phòng (tiếng Việt)”.';
  expect(inForm(message, 'owner')).toBe('Thiếu “Tên phòng”.');
  expect(inForm(message, 'team')).toBe(message);
});
