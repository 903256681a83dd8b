import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conformingName } from '../../../src/booking/property-name.ts';
import { bookingShape } from '../../../src/booking/shape.ts';
import { type Kind, kinds } from '../../../src/homestay/homestay.ts';

test.each([
  ['Homestay Suối Mơ', 'Homestay Suối Mơ', 0],
  ['Homestay Suối Mơ'.normalize('NFD'), 'Homestay Suối Mơ', 0],
  ['Hoàng Tuấn Homestay – Nhà sàn bên hồ (Lâm Bình)', 'Hoàng Tuấn Homestay Nhà sàn bên hồ Lâm Bình', 1],
  ['Suối & Hồ', 'Suối và Hồ', 1],
  ['A&B', 'A và B', 1],
  ['HOMESTAY SUỐI MƠ', 'Homestay Suối Mơ', 1],
  ['Suối Mơ 🌿', 'Suối Mơ', 1],
  ['Cô Hoa’s house', 'Cô Hoas house', 1],
  ['Homestay 0912.345.678', 'Homestay', 1],
  ['Nhà 1234567 Suối 12', 'Nhà Suối 12', 1],
  ['12', 'Homestay 12', 1],
  ['N9', 'Homestay N9', 1],
  ['山 Homestay', 'Homestay', 1],
  ['ホームステイ', 'Homestay ホームステイ', 1],
  ['โฮมสเตย์', 'Homestay โฮมสเตย์', 1],
  ['بيت الضيافة', 'Homestay بيت الضيافة', 1],
  ['홈스테이', 'Homestay 홈스테이', 1],
  ['बसेरा घर', 'Homestay बसेरा घर', 1],
  ['山水民宿', 'Homestay', 2],
  ['𝗡𝗵', 'Homestay 𝗡𝗵', 1],
  ['🌿🌿🌿', 'Homestay', 2],
] as const)('%s → %s', (name, value, changes) => {
  const conforming = conformingName(name, 'homestay');
  expect(conforming.value).toBe(value);
  expect(conforming.notes).toHaveLength(changes);
});

const scripts = fc.constantFrom(
  'aăâbcdđeêghiklmnoôơpqrstuưvxy ÀẢÃÁẠ',
  'ホームステイ民宿山水の',
  'โฮมสเตย์บ้าน',
  'بيتالضيافة',
  '홈스테이집',
  'बसेराघर',
  'ДомГостиΞενώναςՏուն',
  '𝗡𝗵𝗮̀𝓼𝓪̀𝓷𝟙𝟚',
  'ⒽⓄⓂⒺ①②Ⅻ',
  '0123456789 0912',
  "-.,&()–“”🌿👩‍👧‍👦'’\t",
);

test('a name in any script becomes one that Booking.com takes', () => {
  const name = fc.array(
    scripts.chain((all) => fc.string({ unit: fc.constantFrom(...all), maxLength: 40 })),
    {
      minLength: 1,
      maxLength: 3,
    },
  );
  fc.assert(
    fc.property(name, fc.constantFrom(...(Object.keys(kinds) as Kind[])), (parts, kind) => {
      const { value } = conformingName(parts.join(' ').slice(0, 100), kind);
      expect(bookingShape.shape.property_name.safeParse(value).error?.issues).toBeUndefined();
    }),
    { numRuns: 1000 },
  );
});

test('every change is named', () => {
  expect(conformingName('NHÀ SÀN *** 0912 345 678', 'homestay')).toMatchInlineSnapshot(`
    {
      "notes": [
        "Đã bỏ số điện thoại khỏi tên.",
        "Đã bỏ dấu câu và ký hiệu: Booking.com chỉ nhận chữ và số trong tên.",
        "Đã đổi chữ in hoa thành chữ thường.",
      ],
      "value": "Nhà Sàn",
    }
  `);
});
