import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { syllables } from '../../../../src/site/find/fold.ts';
import type { Houses } from '../../../../src/site/find/house.ts';
import { searcher } from '../../../../src/site/find/search.ts';
import { oneTypoApart } from '../../../../src/site/find/typo.ts';
import { aHouse, housesOf } from './a-house.ts';
import { anyHouses } from './any-houses.ts';

const all = housesOf(
  aHouse('suoi-mo', { name: 'Homestay Suối Mơ', host: 'Cô Hoa', offers: ['wifi', 'fire-extinguisher'] }),
  aHouse('lua-trai', { name: 'Nhà sàn Lửa Trại', host: 'Anh Thượng', village: 'nam-dip', offers: ['kayak'] }),
  aHouse('hoa-le', {
    name: 'Vườn Hoa Lê',
    host: 'Bà Mến',
    village: 'na-kha',
    offers: ['free-bicycles', 'fire-extinguisher'],
    experiences: ['weaving'],
    rooms: [{ type: 'double', privateBathroom: true, count: 2, guests: 2 }],
  }),
);
const search = searcher(all);
const found = (text: string) => [...(search(text)?.keys() ?? ['everything'])];

describe('a house is found by', () => {
  test.each([
    ['its name with all marks', 'Homestay Suối Mơ', ['suoi-mo']],
    ['its name without marks', 'suoi mo', ['suoi-mo']],
    ['decomposed letters', 'Suối Mơ'.normalize('NFD'), ['suoi-mo']],
    ['capitals', 'LỬA TRẠI', ['lua-trai']],
    ['the start of a name, while it is typed', 'lửa tr', ['lua-trai']],
    ['a wrong letter', 'homestau suoi', ['suoi-mo']],
    ['two letters changed about', 'homesaty suoi', ['suoi-mo']],
    ['a name without blanks', 'suoimo', ['suoi-mo']],
    ['a name with a blank too many', 'home stay suối', ['suoi-mo']],
    ['its village', 'nặm đíp', ['lua-trai']],
    ['its former commune', 'Năng Khả', ['hoa-le']],
    ['its former district', 'huyện Na Hang', ['suoi-mo', 'hoa-le']],
    ['its former district without the word for it, or blanks', 'nahang', ['suoi-mo', 'hoa-le']],
    ['what it has', 'xe đạp', ['hoa-le']],
    ['what it has, in English', 'free bicycles', ['hoa-le']],
    ['what it has, however it is written', 'wifi', ['suoi-mo']],
    ['what one can do there', 'dệt thổ cẩm', ['hoa-le']],
    ['its bathroom', 'nha tam rieng', ['hoa-le']],
    ['several things at once, with small words between', 'xe đạp ở Năng Khả', ['hoa-le']],
    ['English small words', 'a kayak in Nam Dip', ['lua-trai']],
    ['one thing of a kind, or several', 'kayaks', ['lua-trai']],
    ['a short word with two letters changed about', 'nam idp', ['lua-trai']],
  ])('%s', (_, text, slugs) => expect(found(text)).toEqual(slugs));
});

test('syllables count that stand together: a place is not found by its parts in other words', () => {
  expect(found('lâm bình').sort()).toEqual(['lua-trai', 'suoi-mo']);
});

test('a small word counts when somebody is called so', () => {
  expect(found('cô hoa')).toEqual(['suoi-mo']);
  expect(found('có hoa lê')).toEqual(['hoa-le']);
});

test('what is written without a mistake is meant, and only without it what is alike', () => {
  const search = searcher(
    housesOf(
      aHouse('trung', { name: 'Nhà Trung', offers: ['kayak'] }),
      aHouse('trang', { name: 'Nhà Trang' }),
    ),
  );
  const slugs = (text: string) => [...(search(text)?.keys() ?? [])];
  expect(slugs('trang')).toEqual(['trang']);
  expect(slugs('trung')).toEqual(['trung']);
  expect(slugs('trong')).toEqual(['trung', 'trang']);
});

describe('words that say nothing', () => {
  const search = searcher(
    housesOf(
      aHouse('lam-binh', { name: 'Homestay Lâm Bình' }),
      aHouse('suoi-mo', { name: 'Suối Mơ' }),
      aHouse('na-kha', { name: 'Nhà sàn Na Khá', kind: 'farm-stay', village: 'na-kha' }),
    ),
  );
  test.each([
    ['a house that is called like its district does not hide the others', 'homestay lâm bình', 2],
    ['a word for a lodging is not asked of a house', 'homestay năng khả', 1],
    ['nor what everybody writes', 'best hotel in Nang Kha with a view', 1],
    ['nor the word for a village', 'bản nà tông', 2],
    ['alone they leave every house', 'nhà sàn đẹp', 3],
  ])('%s', (_, text, count) => expect(search(text)?.size).toBe(count));

  test('houses that have them in their name come first', () => {
    expect([...(search('homestay lâm bình') ?? [])]).toEqual([
      ['lam-binh', 0],
      ['suoi-mo', 1],
    ]);
    expect([...(search('nhà sàn')?.keys() ?? [])][0]).toBe('na-kha');
  });
});

test('a village is found by its sights, and not by a place of which one is called', () => {
  expect(found('thác khuổi nhi')).toEqual(['lua-trai']);
  expect(found('hồ na hang')).toEqual(['lua-trai']);
  expect(found('na hang')).not.toContain('lua-trai');
});

test.each(['zzzz', 'bể bơi vô cực', '🏊 xyz'])('“%s” finds nothing', (text) =>
  expect(found(text)).toEqual([]));

test.each(['', '   ', '🌿', '!!!', '—'])('“%s” asks for nothing', (text) =>
  expect(search(text)).toBeUndefined());

test.each([
  ['suong', 'suong', true],
  ['suong', 'suon', true],
  ['suong', 'suongg', true],
  ['suong', 'sucng', true],
  ['suong', 'sunog', true],
  ['suong', 'uong', true],
  ['suong', 'suno', false],
  ['suong', 'buon', false],
  ['suong', 'sngou', false],
])('%s and %s', (a, b, apart) => {
  expect([oneTypoApart(a, b), oneTypoApart(b, a)]).toEqual([apart, apart]);
});

/** One mistake in one syllable of five letters or more. */
const mistaken = (text: string) => {
  const long = syllables(text).slice(0, 16);
  const at = long.flatMap((word, index) => (word.length >= 5 ? [index] : []));
  const letter = fc.constantFrom(...'aehnxz');
  return fc
    .record({
      which: at.length ? fc.constantFrom(...at) : fc.constant(-1),
      place: fc.nat({ max: 3 }),
      letter,
      kind: fc.constantFrom('drop', 'add', 'wrong', 'swap'),
    })
    .map(({ which, place, letter, kind }) =>
      long
        .map((word, index) => {
          if (index !== which) return word;
          const [before, own, after] = [word.slice(0, place), word[place] ?? '', word.slice(place + 1)];
          if (kind === 'drop') return before + after;
          if (kind === 'add') return before + letter + own + after;
          if (kind === 'wrong') return before + letter + after;
          return before + (after[0] ?? '') + own + after.slice(1);
        })
        .join(' '),
    );
};

/** Whether every syllable stands somewhere as it is. */
function allKnown({ houses, vocabulary }: Houses, text: string): boolean {
  const words = Object.values(vocabulary).flatMap((table) => Object.values(table).flat());
  const known = new Set([...houses.flatMap(({ name, host }) => [name, host]), ...words].flatMap(syllables));
  return syllables(text).every((syllable) => known.has(syllable));
}

test('every house is found by its name however it is written', () => {
  const cases = anyHouses.chain((houses) =>
    fc.constantFrom(...houses.houses).chain((house) =>
      fc.record({
        houses: fc.constant(houses),
        house: fc.constant(house),
        typed: fc.oneof(
          fc.constantFrom(
            house.name,
            house.name.normalize('NFD'),
            house.name.toUpperCase(),
            house.name.toLowerCase(),
            syllables(house.name).join(' '),
            syllables(house.name).join(''),
          ),
          mistaken(house.name),
        ),
      }),
    ),
  );
  fc.assert(
    fc.property(cases, ({ houses, house, typed }) => {
      // A mistake can make a word that another house is found by.
      fc.pre(syllables(house.name).join() === syllables(typed).join() || !allKnown(houses, typed));
      expect([...(searcher(houses)(typed)?.keys() ?? [])]).toContain(house.slug);
    }),
    { numRuns: 60 },
  );
});

test('every house is found by every name of its village and by everything it has', () => {
  fc.assert(
    fc.property(anyHouses, (houses) => {
      const search = searcher(houses);
      for (const house of houses.houses) {
        const { villages, offers, meals, experiences } = houses.vocabulary;
        const names = [
          ...(villages[house.village] ?? []),
          ...house.offers.flatMap((key) => offers[key] ?? []),
          ...house.meals.flatMap((key) => meals[key] ?? []),
          ...house.experiences.flatMap((key) => experiences[key] ?? []),
        ];
        for (const name of names) expect(search(name)?.has(house.slug), name).toBe(true);
      }
    }),
    { numRuns: 15 },
  );
});

test('any text is answered', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const slug of search(text)?.keys() ?? [])
        expect(all.houses.map((house) => house.slug)).toContain(slug);
    }),
  );
});
