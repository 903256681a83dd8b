import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../../../src/homestay/clean.ts';

describe('A look-alike or a styled letter becomes the plain one', () => {
  test.each([
    ['Icelandic Eth', 'Nhà Sàn Ðồi Cọ', 'Nhà Sàn Đồi Cọ'],
    ['African D', 'Nhà Sàn Ɖồi Cọ', 'Nhà Sàn Đồi Cọ'],
    ['small Eth', 'bên ðồi', 'bên đồi'],
    ['d with a tail', 'bên ɖồi', 'bên đồi'],
    ['d with a stroke laid over it', 'bên d̵ồi D̶ất', 'bên đồi Đất'],
    ['mathematical bold', '𝗡𝗵𝗮̀ 𝘀𝗮̀𝗻 𝗞𝗵𝘂𝗻𝗴 𝗖𝘂̛̉𝗶', 'Nhà sàn Khung Cửi'],
    ['mathematical bold with serifs', '𝐍𝐡𝐚̀ 𝐬𝐚̀𝐧 𝟐𝟎𝟐𝟔', 'Nhà sàn 2026'],
    ['mathematical italic, its h apart', '𝑁ℎ𝑎̀ 𝑠𝑎̀𝑛', 'Nhà sàn'],
    ['script and Fraktur, with letters apart', '𝓝𝓱𝓪̀ ℋ𝑜𝒶 𝔑𝔥𝔞̀ ℌoa', 'Nhà Hoa Nhà Hoa'],
    ['double-struck', 'ℕ𝕙𝕒̀ 𝕤𝕒̀𝕟', 'Nhà sàn'],
    ['sans and monospace', '𝖭𝗁𝖺̀ 𝚜𝚊̀𝚗', 'Nhà sàn'],
    ['full width', 'Ｎｈａ̀　ｓａ̀ｎ！', 'Nhà sàn!'],
    ['in circles', 'Ⓝⓗⓐ̀ ⓢⓐ̀ⓝ', 'Nhà sàn'],
    ['in squares', '🄽🄷🄰 🅂🄰🄽', 'NHA SAN'],
    ['white on black', '🅽🅷🅰 🅢🅐🅝', 'NHA SAN'],
    ['small capitals', 'Nʜà sàɴ Bếɴ Nướᴄ', 'Nhà sàn Bến Nước'],
    ['raised', 'ᴺʰᵃ̀ ˢᵃ̀ⁿ', 'Nhà sàn'],
    ['joined letters of a printed page', 'o\uFB03ce \uFB01re', 'office fire'],
    ['numbers in circles', '①Sân ❷Bếp', '(1)Sân (2)Bếp'],
    ['a phonetic a and g', 'Nhà sɑ̀n Khunɡ', 'Nhà sàn Khung'],
    ['an i without its dot', 'Khung Cửı', 'Khung Cửi'],
    ['Cyrillic inside a word', 'Nhà sàn Khung Сửi, Нồ Nа Наng', 'Nhà sàn Khung Cửi, Hồ Na Hang'],
    ['a Cyrillic word that bears a Vietnamese mark', 'Сọ', 'Cọ'],
    ['Greek inside a word', 'Νhà sàn Βến Νước', 'Nhà sàn Bến Nước'],
    ['a Greek vowel with a horn', 'bến ở', 'bến ở'],
    ['a tone before the mark of its vowel', 'a\u0301\u0302m ca\u0300\u0306n \u00e1\u0302p', 'ấm cằn ấp'],
    ['the same in capitals', 'E\u0309\u0302', 'Ể'],
  ])('%s', (_, written, plain) => {
    expect(clean(written)).toBe(plain.normalize('NFC'));
    expect(clean(written.normalize('NFD'))).toBe(plain.normalize('NFC'));
  });
});

describe('What is meant as it is stays', () => {
  test.each([
    'ホームステイ ナーハン',
    'ナーハン！（二階）',
    '民宿 Bến Nước',
    'Гостевой дом Хоа',
    'Москва',
    'Ξενώνας στη λίμνη',
    'บ้านพักโฮมสเตย์',
    '홈스테이',
    'Nhà 20 m², 25 ºC, ½ giá, 150.000 ₫',
    'Wi-Fi™ ℃ № 5',
    'Đỗ xe 🅿️ miễn phí ℹ️',
    'Ⓜ️ ❤️ 1️⃣',
    'Phở, ưỡn, nguyễn, quỳ',
    'Café Zoë, Ærø, Łódź, Straße',
  ])('%s', (text) => {
    expect(clean(text)).toBe(text);
  });
});

test('every Vietnamese syllable stays itself, and is found again behind every disguise', () => {
  const letters = [...'aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY'];
  const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const vowel = /[aăâeêioôơuưy]/i;
  const letter = fc
    .tuple(fc.constantFrom(...letters), fc.constantFrom(...tones))
    .map(([base, tone]) => (vowel.test(base) ? base + tone : base));
  const word = fc.array(letter, { minLength: 1, maxLength: 8 }).map((each) => each.join('').normalize('NFC'));
  const disguised: Record<string, (base: string) => string> = {
    bold: (base) => shifted(base, 0x1d400, 0x1d41a),
    sans: (base) => shifted(base, 0x1d5a0, 0x1d5ba),
    monospace: (base) => shifted(base, 0x1d670, 0x1d68a),
    wide: (base) => shifted(base, 0xff21, 0xff41),
    circled: (base) => shifted(base, 0x24b6, 0x24d0),
    eth: (base) => ({ đ: 'ð', Đ: 'Ð' })[base] ?? base,
  };
  const shifted = (base: string, large: number, small: number) =>
    /[A-Z]/.test(base)
      ? String.fromCodePoint(large + base.charCodeAt(0) - 65)
      : /[a-z]/.test(base)
        ? String.fromCodePoint(small + base.charCodeAt(0) - 97)
        : base;
  fc.assert(
    fc.property(word, fc.constantFrom(...Object.values(disguised)), (plain, disguise) => {
      expect(clean(plain)).toBe(plain);
      expect(clean([...plain.normalize('NFD')].map(disguise).join(''))).toBe(plain);
    }),
    { numRuns: 500 },
  );
});

test('a text of a hundred thousand look-alikes is cleaned in one go', () => {
  for (const part of ['！', 'а', '\u0301', '👨\u200D', 'a\u0301\u0302']) {
    expect(clean(`Nhà ${part.repeat(100_000)}`)).toBeTypeOf('string');
  }
});
