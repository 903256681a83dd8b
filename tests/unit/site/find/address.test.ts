import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parameters, searchOf, wishOf } from '../../../../src/site/find/address.ts';
import { noWish, type Wish } from '../../../../src/site/find/wish.ts';
import { aHouse, housesOf } from './a-house.ts';
import { anyHousesAndWish } from './any-houses.ts';

const { vocabulary } = housesOf(aHouse('a'));
const read = (search: string) => wishOf(search, vocabulary);

test('the address of any wish asks for the same again', () => {
  fc.assert(
    fc.property(anyHousesAndWish, ([all, wish]) => {
      const search = searchOf(wish);
      expect(wishOf(search, all.vocabulary)).toEqual(wish);
      expect(search).toMatch(/^(\?[\w.~!*'()%=&,-]+)?$/);
    }),
  );
});

test('an address can be read by people', () => {
  const wish: Wish = {
    ...noWish,
    text: 'xe đạp',
    villages: ['na-tong', 'nam-dip'],
    guests: 8,
    coach: true,
    order: 'price',
  };
  expect(searchOf(wish)).toBe('?tim=xe%20%C4%91%E1%BA%A1p&ban=na-tong,nam-dip&khach=8&xe-khach=1&xep=gia');
  expect(searchOf(noWish)).toBe('');
});

test.each<[string, Partial<Wish>]>([
  ['?ban=na-tong&ban=nam-dip', { villages: ['na-tong', 'nam-dip'] }],
  ['?ban=nam-dip,na-tong,nam-dip', { villages: ['na-tong', 'nam-dip'] }],
  ['?tim=%20%20su%E1%BB%91i%0A%00mo%20', { text: 'suối mo' }],
  [`?tim=${'a'.repeat(500)}`, { text: 'a'.repeat(80) }],
  ['?khach=8&khach=9', { guests: 8 }],
])('%s is understood', (search, wish) => expect(read(search)).toEqual({ ...noWish, ...wish }));

test.each([
  '',
  '?',
  '?fbclid=x&utm_source=zalo',
  '?ban=atlantis',
  '?ban=__proto__,constructor,toString&co=hasOwnProperty',
  '?khach=0',
  '?khach=-3',
  '?khach=1e3',
  '?khach=999999999999999999999',
  '?khach=8.5',
  '?khach=NaN',
  '?gia=1',
  '?gia=9999999999',
  '?tre-em=true&xe-khach=on&tam-rieng=',
  '?xep=tang-dan',
  '?xep=__proto__',
  '?__proto__=1&constructor[prototype]=2',
  '?tim=%',
  '?tim=%00%0A',
  '?%E0%A4%A',
  '?ban=<script>alert(1)</script>',
])('%s asks for nothing that can be understood', (search) => {
  const wish = read(search);
  expect({ ...wish, text: wish.text === '%' ? '' : wish.text }).toEqual(noWish);
});

test('any address is read without an error, and what was understood is kept', () => {
  const parameter = fc.tuple(
    fc.oneof(fc.constantFrom(...Object.values(parameters)), fc.string({ unit: 'grapheme' })),
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('na-tong', 'wifi,kayak', '8', '1', 'gia')),
  );
  fc.assert(
    fc.property(fc.array(parameter), fc.string({ unit: 'binary' }), (given, more) => {
      const search = `?${given.map(([name, value]) => `${name}=${value}`).join('&')}${more}`;
      const wish = read(search);
      expect(read(searchOf(wish))).toEqual(wish);
    }),
    { numRuns: 200 },
  );
});

test('every parameter has a short name of its own in plain letters', () => {
  const names = Object.values(parameters);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z]{2,5}(-[a-z]+)?$/);
});
