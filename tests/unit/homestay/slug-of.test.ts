import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugFault, slugForm } from '../../../src/homestay/slug-form.ts';
import { slugOf } from '../../../src/homestay/slug-of.ts';

test.each([
  ['Nhà Sàn Bến Nước', 'nha-san-ben-nuoc'],
  ['Đồi Chè & Suối Mơ', 'doi-che-suoi-mo'],
  ['Homestay Nặm Đíp (Lâm Bình)', 'homestay-nam-dip-lam-binh'],
  ['  99 ngọn núi!  ', '99-ngon-nui'],
  ['ƯƠNG Quỳnh', 'uong-quynh'],
  ['🌿🌿', ''],
  // A folder that Windows cannot have.
  ['Cọn', 'con-2'],
  ['LPT1', 'lpt1-2'],
  // Pages of the site.
  ['Kế Hoạch', 'ke-hoach-2'],
  ['Hướng dẫn', 'huong-dan-2'],
  ['Tất cả', 'tat-ca-2'],
  ['Bản', 'ban-2'],
  ['', ''],
])('“%s” → “%s”', (name, expected) => {
  expect(slugOf(name)).toBe(expected);
  expect(slugOf(name.normalize('NFD'))).toBe(expected);
});

test('a name that is taken gets the next free number', () => {
  expect(slugOf('Suối Mơ', ['suoi-mo'])).toBe('suoi-mo-2');
  expect(slugOf('Suối Mơ', ['suoi-mo', 'suoi-mo-2', 'suoi-mo-3'])).toBe('suoi-mo-4');
});

test('a long name is cut between words', () => {
  const name = 'Homestay Nhà Sàn Ba Thế Hệ Gia Đình Bà Pành Bên Cánh Đồng Lúa Dưới Chân Dãy 99 Ngọn Núi';
  expect(slugOf(name)).toBe('homestay-nha-san-ba-the-he-gia-dinh-ba-panh-ben-canh-dong');
  expect(slugOf('a'.repeat(100))).toBe('a'.repeat(60));
});

const vietnamese = fc.string({
  unit: fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẵắặẩầẫấậỳỹýỵĐƯƠỞ 0123456789-.,&()–“”🌿'),
  maxLength: 100,
});

test('any name gives a slug that is valid, free and the same composed or decomposed', () => {
  fc.assert(
    fc.property(fc.oneof(vietnamese, fc.string({ unit: 'grapheme' })), (name) => {
      const slug = slugOf(name);
      expect(slugOf(name.normalize('NFD'))).toBe(slug);
      if (!slug) return;
      expect(slug).toMatch(slugForm);
      expect(slugFault(slug)).toBeUndefined();
      const other = slugOf(name, [slug]);
      expect(other).toMatch(slugForm);
      expect(other).not.toBe(slug);
    }),
  );
});
