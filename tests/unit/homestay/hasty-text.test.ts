import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isShouted, lacksMarks } from '../../../src/homestay/hasty-text.ts';
import { pastYear } from '../../../src/homestay/past-year.ts';
import { withoutMarks } from '../../../src/homestay/without-marks.ts';

const told = 'Ao này ông nội đào để nuôi cá, súng thì tự mọc. Nhà làm bên bờ ao cho mát.';

describe('A text without its marks', () => {
  test.each([
    'NHA SACH SE THOANG MAT GIA RE NHAT LAM BINH CO CHO DE XE',
    'E la giao vien mam non ve huu, nau an ngon, nhiet tinh.',
    `${told}\n\nga ta tha vuon, ca suoi chien gion`,
    withoutMarks(told),
    'ga nuong, com lam',
    'xoi ngu sac',
    'rau rung luoc',
  ])('%s', (text) => expect(lacksMarks(text)).toBe(true));

  test.each([
    told,
    told.normalize('NFD'),
    told.toUpperCase(),
    'Wi-Fi, karaoke',
    'Homestay Lam Binh',
    'Na Hang, Lam Binh',
    'Hot pot, BBQ',
    'Cho em ra ao',
    'xôi, rau luoc',
    '',
    '1234567890 1234567890 1234567890',
  ])('is not: %s', (text) => expect(lacksMarks(text)).toBe(false));
});

describe('A text in capitals', () => {
  test.each([
    told.toUpperCase(),
    'NHÀ SẠCH SẼ THOÁNG MÁT, GIÁ RẺ',
    `${told}\nCÓ CHỖ ĐỂ XE, CÓ CHỖ CHO TRẺ CHƠI`,
  ])('%s', (text) => expect(isShouted(text)).toBe(true));
  test.each([told, 'UNESCO, UBND', 'Nhà ở xã Lâm Bình, UBND xã ngay bên', ''])('is not: %s', (text) =>
    expect(isShouted(text)).toBe(false));
});

describe('A year that is past', () => {
  test.each([
    ['Hội xuống đồng đầu xuân. Năm 2024 hội mở ngày mùng 10 tháng Giêng.', 2024],
    ['Lễ nhảy lửa ngày 27/2/2025 ở sân vận động.', 2025],
    ['Giá năm 2025: 150k một người.', 2025],
  ])('%s', (text, year) => expect(pastYear(text, 2026)).toBe(year));

  test.each([
    'Năm 2026 hội định vào ngày 14 và 15.',
    'Bản có nhà đón khách ngủ lại từ năm 2019.',
    'Năm 2014 có một nhà mở cửa cho khách ngủ lại.',
    'Nhà dựng năm 2021, ngay mùa gặt.',
    'Hội mở từ năm 2012 đến nay.',
    'Hội năm 2025 mở mùng 10, năm 2026 mở mùng 11.',
    'Gọi 0912 202 420.',
  ])('is no news: %s', (text) => expect(pastYear(text, 2026)).toBeUndefined());
});

test('whatever is written, what is said of it does not depend on how its letters are composed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
      for (const is of [lacksMarks, isShouted])
        expect(is(text.normalize('NFD'))).toBe(is(text.normalize('NFC')));
    }),
  );
});
