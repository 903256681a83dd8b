import { describe, expect, test } from 'vitest';
import { asEntry } from '../../../src/desk/form/draft.ts';
import { numberOf } from '../../../src/desk/form/number.ts';
import { problemsAt } from '../../../src/desk/form/validation.ts';
import { homestay } from '../../../src/homestay/homestay.ts';
import { askedAmounts } from '../../../src/site/find/asked-amounts.ts';
import { aHomestayFile } from '../../fixtures/listing.ts';

test.each([
  ['120k', 120_000],
  ['120 nghìn', 120_000],
  ['120 nghin', 120_000],
  ['120.000', 120_000],
  ['120.000đ', 120_000],
  ['1tr8', 1_800_000],
  ['2tr2', 2_200_000],
  ['1,5 triệu', 1_500_000],
  ['1 triệu rưỡi', 1_500_000],
  ['150k/ng', 150_000],
  ['150.000đ/người', 150_000],
])('“%s” is the same amount for the form and for the search of tourists', (written, amount) => {
  expect(numberOf(written, 'integer')).toBe(amount);
  expect(askedAmounts(`nhà sàn dưới ${written}`)).toMatchObject({ price: amount });
});

test('people behind millions stay people', () => {
  expect(askedAmounts('dưới 2tr 5 người')).toMatchObject({ price: 2_000_000, guests: 5 });
});

const [room] = aHomestayFile().rooms as Record<string, unknown>[];
const draft = (price: unknown) => ({ ...aHomestayFile(), rooms: [{ ...room, price }] });
const priceOf = (price: unknown) =>
  (asEntry('homestays', draft(price)) as { rooms: { price: unknown }[] }).rooms[0]?.price;
const said = (price: unknown) =>
  problemsAt('homestays', draft(price), ['rooms', 0, 'price', 'amount']).map(({ message }) => message);

describe('A price that says what it buys', () => {
  test.each([
    ['150k/ng', undefined, { amount: 150_000, per: 'person' }],
    ['150k/ng', 'person', { amount: 150_000, per: 'person' }],
    ['400k/phòng/đêm', 'room', { amount: 400_000, per: 'room' }],
    ['1tr8/nhà', undefined, { amount: 1_800_000, per: 'house' }],
    ['150k', 'room', { amount: 150_000, per: 'room' }],
  ])('%s, with %s chosen', (amount, per, expected) => {
    expect(priceOf({ amount, per })).toEqual(expected);
    expect(said({ amount, per })).toEqual([]);
  });

  test('is not cut down to its number when another unit was chosen', () => {
    expect(priceOf({ amount: '150k/ng', per: 'room' })).toEqual({ amount: '150k/ng', per: 'room' });
    expect(said({ amount: '150k/ng', per: 'room' })).toHaveLength(1);
  });
});

describe('A bare number below a thousand is asked back, not guessed', () => {
  test.each([
    [120, '120.000', '120000'],
    [100, '100.000', '100000'],
    [999, '999.000', '999000'],
  ])('%i', (amount, thousands, digits) => {
    const sentence = `“Số tiền (đồng)” phải từ 1.000 đồng trở lên; ở đây ghi ${amount}. Có phải ${thousands} đồng không? Nếu đúng, hãy ghi ${digits}.`;
    expect(said({ amount: String(amount), per: 'person' })).toEqual([sentence]);
    const { error } = homestay.safeParse(draft({ amount, per: 'person' }));
    expect(error?.issues.map(({ message }) => message)).toEqual([sentence]);
  });

  test('nought is no price', () => {
    expect(said({ amount: '0', per: 'person' })).toEqual([expect.stringMatching(/phải từ 1\.000 đến/)]);
  });
});
