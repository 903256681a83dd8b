import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phone } from '../../../src/homestay/phone.ts';

const notes = {
  label: 'Số điện thoại',
  hint: 'Số để khách gọi.',
  contract: 'A number.',
  example: '0912 345 678',
};
const number = phone(notes);
const zalo = phone({ ...notes, label: 'Số Zalo', mobileOnly: true });
const said = (schema: typeof number, input: string) => schema.safeParse(input).error?.issues[0]?.message;

describe('One number, however it is written', () => {
  test.each([
    '0912345678',
    '0912 345 678',
    '0912.345.678',
    '(0912) 345-678',
    '+84 912 345 678',
    '+84 (0) 912 345 678',
    '0084 912 345 678',
    '84912345678',
    'ĐT: 0912 345 678',
    'Zalo 0912345678',
    '☎️ 0912 345 678',
  ])('%s', (written) => {
    expect(number.parse(written)).toBe('+84912345678');
    expect(zalo.parse(written)).toBe('+84912345678');
  });
});

describe('What cannot be kept whole is refused, and the sentence says why', () => {
  test.each([
    ['0912345678;0987654321', 'có hơn một số'],
    ['0912345678, 0987654321', 'có hơn một số'],
    ['0912345678/0987654321', 'có hơn một số'],
    ['0912 345 678 hoặc 0987 654 321', 'có hơn một số'],
    ['0912345678 0987654321', 'có hơn một số'],
    ['0912.345.678 - 0987.654.321', 'có hơn một số'],
    ['+84 912 345 678\n+84 987 654 321', 'có hơn một số'],
    ['0912345678;ext=5', 'có số máy lẻ'],
    ['0912345678#5', 'có số máy lẻ'],
    ['0912345678 (Hoa)', 'có lẫn chữ'],
    ['0912345678 gọi buổi tối', 'có lẫn chữ'],
    ['0912ABCDEF', 'có lẫn chữ'],
    ['0912 345 67', 'thiếu hay thừa chữ số'],
    ['091234567890', 'thiếu hay thừa chữ số'],
    ['113', 'thiếu hay thừa chữ số'],
  ])('%s', (written, why) => {
    expect(said(number, written)).toMatch(new RegExp(`^“Số điện thoại” .*${why}`, 'u'));
  });

  test('two numbers: the whole sentence', () => {
    expect(said(number, '0912345678;0987654321')).toBe(
      '“Số điện thoại” có hơn một số; chỗ này chỉ ghi một. Hãy giữ lại số hay nghe máy nhất. Ví dụ: “0912 345 678”.',
    );
  });
});

describe('A number of eleven digits is told its new beginning', () => {
  test.each([
    ['01691234567', '0169', '0391234567'],
    ['0169 123 4567', '0169', '0391234567'],
    ['+84 169 123 4567', '0169', '0391234567'],
    ['0084 169 123 4567', '0169', '0391234567'],
    ['01201234567', '0120', '0701234567'],
    ['01234567890', '0123', '0834567890'],
    ['01881234567', '0188', '0581234567'],
    ['01991234567', '0199', '0591234567'],
  ])('%s', (written, before, today) => {
    expect(said(number, written)).toContain(
      `đầu số ${before} nay là ${today.slice(0, 3)}. Hãy ghi “${today}”`,
    );
    expect(number.safeParse(today).success).toBe(true);
  });
});

describe('Zalo lives on mobile numbers', () => {
  test.each([
    ['0207 3822 888', 'máy bàn'],
    ['1900 1234', 'tổng đài'],
    ['1800 1234', 'tổng đài'],
  ])('%s is refused there, and taken for calls', (written, kind) => {
    expect(said(zalo, written)).toBe(
      `“Số Zalo” là số ${kind}; Zalo chỉ dùng số di động. Ví dụ: “0912 345 678”.`,
    );
    expect(number.safeParse(written).success).toBe(true);
  });
});

test('whatever is accepted holds every digit that was given', () => {
  const figures = fc.stringMatching(/^0[35789]\d{8}$/);
  const between = fc.constantFrom(
    ' ',
    '.',
    '-',
    ';',
    ',',
    '/',
    ' hoặc ',
    ' / ',
    ' - ',
    '\n',
    'x',
    '#',
    ';ext=',
  );
  fc.assert(
    fc.property(figures, between, fc.oneof(figures, fc.stringMatching(/^\d{1,6}$/)), (one, sign, more) => {
      const result = number.safeParse(`${one}${sign}${more}`);
      expect(result.success ? result.data.replace(/^\+84/, '0') : undefined).toBeOneOf([
        undefined,
        `${one}${more}`,
      ]);
    }),
  );
});
