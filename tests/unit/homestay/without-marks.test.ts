import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashtag } from '../../../src/captions/hashtags.ts';
import { matches, plainLetters } from '../../../src/desk/editor/list/plain-letters.ts';
import { slugOf } from '../../../src/homestay/slug-of.ts';
import { fold, syllables } from '../../../src/site/find/fold.ts';

/** Every way in which a text loses its marks, brought to words of small letters. */
const foldings: Record<string, (text: string) => string[]> = {
  'the search of tourists': syllables,
  'the search of the desk': (text) => plainLetters(text).split(' '),
  'a hashtag': (text) => (hashtag(text).match(/\p{Lu}\p{Ll}*/gu) ?? []).map((word) => word.toLowerCase()),
  'an address': (text) => slugOf(text).split('-'),
};

describe.each(Object.entries(foldings))('%s', (_, folding) => {
  test.each([
    ['Đồi Cọ', 'doi co'],
    ['Ðồi Cọ', 'doi co'],
    ['ðồi ɖồi', 'doi doi'],
    ['𝗡𝗵𝗮̀ 𝘀𝗮̀𝗻 𝗞𝗵𝘂𝗻𝗴 𝗖𝘂̛̉𝗶', 'nha san khung cui'],
    ['Ｎｈａ̀ Ⓢⓐ̀ⓝ', 'nha san'],
    ['Nhà Сửi Βến', 'nha cui ben'],
    ['Nặm Đíp'.normalize('NFD'), 'nam dip'],
    ['Thượng Lâm, Nà Tông', 'thuong lam na tong'],
  ])('of %s', (text, plain) => {
    expect(folding(text).map((word) => word.replace(/,$/, ''))).toEqual(plain.split(' '));
  });

  test('is one for every Vietnamese word, composed or not, in capitals or not', () => {
    const letter = fc.constantFrom(
      ...'aàáãảạăằắẵẳặâầấẫẩậbcdđeèéẽẻẹêềếễểệghiìíĩỉịklmnoòóõỏọôồốỗổộơờớỡởợpqrtuùúũủụưừứữửựvxyỳýỹỷỵ',
    );
    const word = fc.string({ unit: letter, minLength: 2, maxLength: 7 });
    const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (each) => {
        const text = each.map(capital).join(' ');
        const folded = each.map(fold);
        for (const given of [text, text.normalize('NFD')]) {
          // A device of Windows gets a number behind its name.
          expect(folding(given).filter((part) => !/^\d+$/.test(part))).toEqual(folded);
        }
      }),
    );
  });
});

test('the desk finds a house by its look-alike name, and by the plain one', () => {
  for (const name of ['Nhà Sàn Ðồi Cọ', 'Nhà Sàn Đồi Cọ', '𝗡𝗵𝗮̀ Sàn Đồi Cọ']) {
    for (const query of ['doi co', 'đồi cọ', 'Ðồi', 'nha san', '𝘀𝗮̀𝗻']) {
      expect(matches(query, [name]), `${query} in ${name}`).toBe(true);
    }
  }
});
