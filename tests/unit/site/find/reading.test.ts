import { describe, expect, test } from 'vitest';
import { askedAmounts } from '../../../../src/site/find/asked-amounts.ts';
import { finderOf } from '../../../../src/site/find/find.ts';
import { syllables } from '../../../../src/site/find/fold.ts';
import { untelex } from '../../../../src/site/find/telex.ts';
import { noWish } from '../../../../src/site/find/wish.ts';
import { aHouse, housesOf } from './a-house.ts';

describe('amounts in a text', () => {
  test.each([
    ['dưới 200k', '', { price: 200_000 }],
    ['giá dưới 150.000đ/người', '', { price: 150_000 }],
    ['under 150,000', '', { price: 150_000 }],
    ['<150k', '', { price: 150_000 }],
    ['150000', '', { price: 150_000 }],
    ['tối đa 200', '', { price: 200_000 }],
    ['100-200k', '', { price: 200_000 }],
    ['0,5 triệu', '', { price: 500_000 }],
    ['300 nghìn một người', '', { price: 300_000 }],
    ['20 người', '', { guests: 20 }],
    ['đoàn 30', '', { guests: 30 }],
    ['for 8', '', { guests: 8 }],
    ['nhóm 10–15 khách', '', { guests: 15 }],
    ['group of 20 people', '', { guests: 20 }],
    ['kayak cho 4 người 2 ngày 1 đêm', 'kayak', { guests: 4 }],
    ['nhà sàn 20 người dưới 200k ở Nà Tông', 'nha san o na tong', { guests: 20, price: 200_000 }],
    ['dưới 200k cho 20 người', '', { guests: 20, price: 200_000 }],
  ])('%s', (text, rest, amounts) => {
    const { rest: left = '', ...asked } = askedAmounts(text) ?? {};
    expect(asked).toEqual(amounts);
    expect(left.trim().replace(/\s+/g, ' ')).toBe(rest);
  });

  test.each([
    '99 ngọn núi',
    'xe 45 chỗ',
    'Nhà 7',
    'for 2 nights',
    'dưới 0 người',
    '9999 người',
    '999999999999999',
    'h2o',
    '',
  ])('none in “%s”', (text) => expect(askedAmounts(text)).toBeUndefined());

  test('any text is read in no time', () => {
    const start = performance.now();
    for (const part of ['1', '1.', '1-', 'cho ', 'dưới 1k ', '<', '1 người ']) askedAmounts(part.repeat(40));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

test.each([
  ['nhaf sanf', 'nha san'],
  ['huyeenj laam binhf', 'huyen lam binh'],
  ['beens nuwowcs', 'ben nuoc'],
  ['thuowngj', 'thuong'],
  ['nawng khar', 'nang kha'],
  ['nawmj ddips', 'nam dip'],
  ['na2 hang', 'na hang'],
  ['tuye6n quang', 'tuyen quang'],
])('%s without an input method is %s', (typed, meant) =>
  expect(syllables(typed).map(untelex).join(' ')).toBe(meant));

describe('a text asks for', () => {
  const room = { type: 'double', privateBathroom: true, count: 1, guests: 2 };
  const finder = finderOf(
    housesOf(
      aHouse('dear', {
        name: 'Suối Mơ',
        rooms: [{ ...room, price: { amount: 300_000, per: 'person' } }],
      }),
      aHouse('cheap', {
        name: 'Hoa Lê',
        capacity: 30,
        rooms: [{ ...room, price: { amount: 90_000, per: 'person' } }],
      }),
      aHouse('named', { name: 'Homestay 20 Người', capacity: 4 }),
    ),
  );
  const found = (text: string) => finder.find({ ...noWish, text }).map(({ slug }) => slug);
  test.each([
    ['houses at a price', 'dưới 100k', ['cheap']],
    ['a group, with other words', 'homestay nà tông cho 30 người', ['cheap']],
    ['the cheapest first', 'giá rẻ', ['cheap', 'dear', 'named']],
    ['a house, where its name holds an amount', 'homestay 20 người', ['named']],
    ['a house that was typed in Telex', 'suoois mow', ['dear']],
    ['more than there is', 'đoàn 400 người', []],
  ])('%s', (_, text, slugs) => expect(found(text)).toEqual(slugs));

  test('of a number in the text and one that is chosen the stricter counts', () => {
    expect(finder.count({ ...noWish, text: 'dưới 300k', price: 100_000 })).toBe(1);
    expect(finder.count({ ...noWish, text: '2 người', guests: 30 })).toBe(1);
  });
});
