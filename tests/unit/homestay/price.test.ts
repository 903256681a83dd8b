import { expect, test } from 'vitest';
import { money, nightPriceText, type nightUnits, priceText } from '../../../src/homestay/price.ts';
import { capacity } from '../../../src/listings/capacity.ts';
import { startingPrice } from '../../../src/listings/starting-price.ts';

test.each([
  [150000, 'vi', '150.000đ'],
  [150000, 'en', '150,000 VND'],
  [1_200_000, 'vi', '1.200.000đ'],
  [1000, 'vi', '1.000đ'],
] as const)('%i in %s is %s', (amount, language, expected) => {
  expect(money(amount, language)).toBe(expected);
});

test('a price names its unit, a night also the night', () => {
  const price = { amount: 450000, per: 'room' } as const;
  expect(priceText(price, 'vi')).toBe('450.000đ/phòng');
  expect(nightPriceText(price, 'vi')).toBe('450.000đ/phòng/đêm');
  expect(nightPriceText(price, 'en')).toBe('450,000 VND/room/night');
});

const priced = (amount: number, per: keyof typeof nightUnits, minimumGuests?: number) => ({
  price: { amount, per, ...(minimumGuests && { minimumGuests }) },
});

test.each([
  ['no price', [{}], undefined],
  [
    'the lowest per person before a lower sum per room',
    [priced(400000, 'room'), priced(150000, 'person'), priced(120000, 'person')],
    120000,
  ],
  [
    'a price for everyone before a cheaper one for groups',
    [priced(100000, 'person', 10), priced(450000, 'room')],
    450000,
  ],
  [
    'a tent or a bungalow as readily as a room',
    [priced(450000, 'room'), priced(250000, 'tent'), priced(750000, 'bungalow'), priced(200000, 'house')],
    250000,
  ],
  [
    'the lower of house and group',
    [priced(3_500_000, 'house', 20), priced(2_000_000, 'group', 10)],
    2_000_000,
  ],
  ['a group price where there is no other', [priced(2_500_000, 'group', 10)], 2_500_000],
] as const)('a listing starts from %s', (_name, rooms, expected) => {
  expect(startingPrice([...rooms])?.amount).toBe(expected);
});

test('a house sold whole or by rooms takes as many guests as the larger of the two', () => {
  const floor = { type: 'communal-floor', count: 1, guests: 12 } as const;
  const doubles = { type: 'double', count: 2, guests: 2 } as const;
  expect(capacity([floor, doubles])).toBe(16);
  expect(capacity([floor, doubles, { type: 'whole-house', count: 1, guests: 20 }])).toBe(20);
  expect(capacity([floor, doubles, { type: 'whole-house', count: 1, guests: 10 }])).toBe(16);
  expect(capacity([floor, { type: 'whole-house', count: 2, guests: 8 }])).toBe(16);
});
