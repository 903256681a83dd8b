import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clean } from '../../../src/homestay/clean.ts';

test.each([
  ['decomposed Vietnamese', 'Nhà sàn Đồi Chè'.normalize('NFD'), 'Nhà sàn Đồi Chè'],
  ['blank ends', '  Suối Mơ \n', 'Suối Mơ'],
  ['Windows line ends', 'một\r\n\r\nhai', 'một\n\nhai'],
  ['signs that nobody sees', '\uFEFFSuối\u200B Mơ\u202E\u0000', 'Suối Mơ'],
  ['what joins emoji', '👨‍👩‍👧', '👨‍👩‍👧'],
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

test('whatever comes in, no text that comes out is decomposed or empty, and cleaning again changes nothing', () => {
  fc.assert(
    fc.property(fc.object({ withNullPrototype: false }), (value) => {
      const once = clean(value);
      const texts = JSON.stringify(once ?? null);
      expect(texts.normalize('NFC')).toBe(texts);
      expect(clean(once)).toEqual(once);
    }),
    { numRuns: 500 },
  );
});
