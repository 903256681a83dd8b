import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { houseAmenities } from '../../../src/homestay/amenity.ts';
import { nearest, nearestFirst } from '../../../src/homestay/nearest.ts';
import { withoutMarks } from '../../../src/homestay/without-marks.ts';

const amenities = Object.entries(houseAmenities).map(([key, { vi, en }]) => ({ key, names: [vi, en] }));
const meant = (text: string) => nearest(text, amenities)?.key;

describe('What was probably meant', () => {
  test.each([
    ['cau-ca', 'fishing'],
    ['Câu cá', 'fishing'],
    ['CÂU CÁ', 'fishing'],
    ['fishin', 'fishing'],
    ['wi-fi', 'wifi'],
    ['karaôkê', 'karaoke'],
    ['nước nóng', 'hot-shower'],
    ['thuê xe máy', 'motorbike-rental'],
  ])('by %s is %s', (text, key) => expect(meant(text)).toBe(key));

  test.each([
    '',
    '?',
    'xe máy',
    'bể bơi',
    'qwertz',
    'ca',
    'x'.repeat(5000),
    'không có gì ở đây cả',
  ])('by “%s” is not guessed', (text) => expect(meant(text)).toBeUndefined());

  test('two that are equally near are both possible', () => {
    const twins = [
      { key: 'one', names: ['Sàn chung'] },
      { key: 'two', names: ['Sàn chung'] },
    ];
    expect(nearest('san chung', twins)).toBeUndefined();
  });

  test('a key is found by its name however it is typed, and nothing is guessed that shares few letters', () => {
    const candidate = fc.constantFrom(...amenities);
    fc.assert(
      fc.property(candidate, fc.boolean(), fc.constantFrom(' ', '-', '_', '  '), (given, bare, between) => {
        const [vi = ''] = given.names;
        const typed = (bare ? withoutMarks(vi) : vi.toUpperCase()).split(' ').join(between);
        expect(meant(typed)).toBe(given.key);
      }),
    );
    const letters = (text: string) =>
      new Set(
        withoutMarks(text)
          .toLowerCase()
          .match(/[a-z\d]/g),
      );
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        const found = nearest(text, amenities);
        if (!found) return;
        const written = letters(text);
        const shared = [found.key, ...found.names].map(
          (name) => [...letters(name)].filter((letter) => written.has(letter)).length / letters(name).size,
        );
        expect(Math.max(...shared)).toBeGreaterThanOrEqual(0.4);
      }),
    );
  });

  test('a list keeps its own order where nothing is like it', () => {
    expect(nearestFirst('qwertz', amenities)).toEqual(amenities);
  });
});
