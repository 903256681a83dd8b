import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clean } from '../../../src/homestay/clean.ts';

test.each([
  ['decomposed Vietnamese', 'Nhà sàn Đồi Chè'.normalize('NFD'), 'Nhà sàn Đồi Chè'],
  ['blank ends', '  Suối Mơ \n', 'Suối Mơ'],
  ['Windows line ends', 'một\r\n\r\nhai', 'một\n\nhai'],
  ['signs that nobody sees', '\uFEFFSuối\u200B Mơ\u202E\u0000', 'Suối Mơ'],
  ['what joins emoji', '👨‍👩‍👧', '👨‍👩‍👧'],
  ['what flags are made of', '🇻🇳 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏳️‍🌈', '🇻🇳 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏳️‍🌈'],
  ['a joiner between letters', 'Suối\u200D Mơ\u200C', 'Suối Mơ'],
  ['a joiner that Persian needs', 'می\u200Cخواهم', 'می\u200Cخواهم'],
  ['the place of a picture', 'Sân\uFFFC rộng', 'Sân rộng'],
  ['a soft hyphen', 'nghỉ\u00AD ngơi', 'nghỉ ngơi'],
  ['a mark of Arabic direction', 'Bến\u061C Nước', 'Bến Nước'],
  ['halves of a sign', 'a\uD800b\uDC00', 'ab'],
  ['blanks of other widths', 'Bến\u00A0Nước\u3000Lâm\u2009Bình', 'Bến Nước Lâm Bình'],
  ['a dot of braille without a dot', 'Bến\u2800Nước', 'Bến Nước'],
  ['an empty string', '', undefined],
  ['only blanks', ' \t', undefined],
  ['null', null, undefined],
  ['a group with nothing in it', { vi: '', en: null }, undefined],
  ['a list with holes', ['wifi', '', null], ['wifi']],
  ['a date that YAML understood', new Date('2026-10-20T00:00:00Z'), '2026-10-20'],
  ['zero and false, which are values', { a: 0, b: false }, { a: 0, b: false }],
  ['a decomposed key', { ['gía'.normalize('NFD')]: 1 }, { gía: 1 }],
])('%s', (_name, given, expected) => {
  expect(clean(given)).toEqual(expected);
});

test.each([
  ['\r\n', 'Windows'],
  ['\r', 'an old Mac'],
  ['\u000B', 'Shift and Enter in Word'],
  ['\u000C', 'a new page'],
  ['\u0085', 'an old mainframe'],
  ['\u2028', 'a line of a web page'],
  ['\u2029', 'a paragraph of a web page'],
])('%j, the line end of %s, breaks the line', (end) => {
  expect(clean(`Nhà có ba gian.${end}Sân rộng.`)).toBe('Nhà có ba gian.\nSân rộng.');
});

test.each([
  ...[0x3164, 0x2800, 0xad, 0x200d, 0x200c, 0xfffc, 0x61c, 0x115f, 0x1160, 0xffa0, 0x17b4, 0x180e, 0x34f],
  ...[0xa0, 0x2003, 0x2028, 0x2060, 0x2063, 0x206a, 0xfe0f, 0xfeff, 0x1d173, 0xe0041, 0xe0101, 0x301, 0xd800],
])('a text of U+%X alone is no text', (code) => {
  expect(clean(String.fromCodePoint(code).repeat(3))).toBeUndefined();
  expect(clean(` ${String.fromCodePoint(code)}\n`)).toBeUndefined();
});

test('one visible sign is a text', () => {
  for (const sign of ['A', '5', '…', '🏡', 'あ', '٣']) expect(clean(`\u3164${sign}\u200B`)).toBe(sign);
});

test('whatever comes in, no text that comes out is decomposed or empty, and cleaning again changes nothing', () => {
  fc.assert(
    fc.property(
      fc.object({ withNullPrototype: false, values: [fc.string({ unit: 'binary' }), fc.integer()] }),
      (value) => {
        const once = clean(value);
        const texts = JSON.stringify(once ?? null);
        expect(texts.normalize('NFC')).toBe(texts);
        expect(clean(once)).toEqual(once);
      },
    ),
    { numRuns: 500 },
  );
});
