import { expect, test } from 'vitest';
import { fonts } from '../../../src/cards/fonts.ts';
import { undrawnLetters } from '../../../src/cards/undrawn-letters.ts';

/** Code points of a TrueType file (OpenType, table `cmap`, format 4). */
function pointsOf(file: Buffer): Set<number> {
  const tables = Array.from({ length: file.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const at = file.readUInt32BE(
    (tables.find((table) => file.toString('latin1', table, table + 4) === 'cmap') ?? 0) + 8,
  );
  const points = new Set<number>();
  for (let index = 0; index < file.readUInt16BE(at + 2); index++) {
    const table = at + file.readUInt32BE(at + 8 + 8 * index);
    if (file.readUInt16BE(table) !== 4) continue;
    const segments = file.readUInt16BE(table + 6) / 2;
    for (let segment = 0; segment < segments; segment++) {
      const last = file.readUInt16BE(table + 14 + 2 * segment);
      const first = file.readUInt16BE(table + 16 + 2 * segments + 2 * segment);
      for (let point = first; point <= last && point < 0xffff; point++) points.add(point);
    }
  }
  return points;
}

test('the list of drawn letters is what all cuts of the font have', () => {
  const cuts = fonts.map(({ data }) => pointsOf(Buffer.from(data as Buffer)));
  for (let point = 0x20; point < 0x3000; point++) {
    const letter = String.fromCodePoint(point);
    // Cards leave out emoji, so they need no glyph.
    if (!/[\p{L}\p{N}\p{P}\p{Sc}\p{Sm}]/u.test(letter) || /\p{Extended_Pictographic}/u.test(letter)) continue;
    if (letter.normalize('NFC') !== letter) continue;
    // At the end of a text some signs are trimmed.
    const isMissing = undrawnLetters(`a${letter}a`).length > 0;
    expect([point, isMissing]).toEqual([point, !cuts.every((cut) => cut.has(point))]);
  }
});

test.each([
  ['Nhà Sàn Cô Hoa – số 1 (Lâm Bình)', []],
  ['Nhà Sàn'.normalize('NFD'), []],
  ['Suối Mơ 🌿', []],
  ['ホーム', ['ホ', 'ー', 'ム']],
  ['Дом', ['Д', 'о', 'м']],
  ['𝗡𝗵𝗮', ['𝗡', '𝗵', '𝗮']],
])('%s', (text, letters) => {
  expect(undrawnLetters(text)).toEqual(letters);
});
