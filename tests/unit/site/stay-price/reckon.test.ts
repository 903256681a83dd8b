import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HousePrices } from '../../../../src/site/stay-price/house.ts';
import { planStay } from '../../../../src/site/stay-price/plan.ts';
import type { Part } from '../../../../src/site/stay-price/reckon.ts';
import { firstStay, limits, type Stay, usualTimes, within } from '../../../../src/site/stay-price/stay.ts';
import { aDinner, aFloor, aHouse, anyHouse, anyStay, aRoom, aStay } from './any-house.ts';

const tell = ({ name, units, per, times, cost, open }: Part) =>
  `${name.vi}: ${units} ${per} × ${times} = ${cost ?? open}`;
const bill = (house: HousePrices, stay: Stay) => {
  const { parts, sum, open } = planStay(house, stay).reckoning;
  return [...parts.map(tell), `${sum}${open ? ' and more' : ''}`];
};

describe('what a stay comes to', () => {
  test.each<[string, HousePrices, Stay, string[]]>([
    [
      'eight people, two nights, dinner',
      aHouse(),
      aStay({ people: 8, nights: 2, times: { dinner: 2 } }),
      ['Sàn chung: 8 person × 2 = 1600000', 'Bữa tối: 8 person × 2 = 2400000', '4000000'],
    ],
    [
      'small children neither pay for a bed nor are counted at dinner',
      aHouse(),
      aStay({ people: 2, children: 2, times: { dinner: 1 } }),
      ['Sàn chung: 2 person × 1 = 200000', 'Bữa tối: 2 person × 1 = 300000', '500000'],
    ],
    [
      'children pay like adults where the house names no age',
      aHouse({ freeUnder: undefined }),
      aStay({ people: 2, children: 2 }),
      ['Sàn chung: 4 person × 1 = 400000', '400000'],
    ],
    [
      'a tray is for six',
      aHouse({ extras: [aDinner({ price: { amount: 1_200_000, per: 'tray' } })] }),
      aStay({ people: 7, times: { dinner: 1 } }),
      ['Sàn chung: 7 person × 1 = 700000', 'Bữa tối: 2 tray × 1 = 2400000', '3100000'],
    ],
    [
      'a meal of which nobody has said what it costs is asked for',
      aHouse({ extras: [aDinner({ key: 'breakfast', price: undefined })] }),
      aStay({ times: { breakfast: 1 } }),
      ['Sàn chung: 2 person × 1 = 200000', 'Bữa tối: 2 person × 1 = unnamed', '200000 and more'],
    ],
    [
      'a meal that is included is part of the price of the room',
      aHouse({ extras: [aDinner({ key: 'breakfast', price: undefined, included: true })] }),
      aStay({ times: { breakfast: 1 } }),
      ['Sàn chung: 2 person × 1 = 200000', 'Bữa tối: 2 person × 1 = 0', '200000'],
    ],
    [
      'an experience without a price is agreed on, and the sum says that it is not whole',
      aHouse({ extras: [aDinner({ key: 'x', of: 'experience', price: undefined })] }),
      aStay({ times: { x: 1 } }),
      ['Sàn chung: 2 person × 1 = 200000', 'Bữa tối: 2 person × 1 = unnamed', '200000 and more'],
    ],
    [
      'a price for groups is not counted for fewer',
      aHouse({ extras: [aDinner({ price: { amount: 900_000, per: 'group', minimumGuests: 6 } })] }),
      aStay({ people: 5, times: { dinner: 1 } }),
      ['Sàn chung: 5 person × 1 = 500000', 'Bữa tối: 1 group × 1 = fewer', '500000 and more'],
    ],
    [
      'a house that names no price comes to nothing that is known',
      aHouse({ rooms: [aRoom({ price: undefined })] }),
      aStay(),
      ['Phòng đôi: 2 person × 1 = unnamed', '0 and more'],
    ],
    [
      'the whole house where nine on the floor would pay more',
      aHouse({
        rooms: [
          aFloor({ guests: 12, price: { amount: 120_000, per: 'person' } }),
          aRoom({
            name: { here: 'Cả nhà', vi: 'Cả nhà' },
            guests: 12,
            shelter: 'whole',
            price: { amount: 1_000_000, per: 'house' },
          }),
        ],
      }),
      aStay({ people: 9, nights: 3 }),
      ['Cả nhà: 1 house × 3 = 3000000', '3000000'],
    ],
    [
      'the whole house where six in three rooms would pay more',
      aHouse({
        rooms: [
          aRoom({ count: 3, price: { amount: 450_000, per: 'room' } }),
          aRoom({
            name: { here: 'Cả nhà', vi: 'Cả nhà' },
            guests: 8,
            shelter: 'whole',
            price: { amount: 1_200_000, per: 'house' },
          }),
        ],
      }),
      aStay({ people: 6 }),
      ['Cả nhà: 1 house × 1 = 1200000', '1200000'],
    ],
    [
      'the price of the house is asked once, on however many floors one sleeps',
      aHouse({ rooms: [aFloor({ count: 2, guests: 12, price: { amount: 1_800_000, per: 'house' } })] }),
      aStay({ people: 20 }),
      ['Sàn chung: 1 house × 1 = 1800000', '1800000'],
    ],
    [
      'and so is that of a group',
      aHouse({ rooms: [aFloor({ count: 3, guests: 10, price: { amount: 1_500_000, per: 'group' } })] }),
      aStay({ people: 25, nights: 2 }),
      ['Sàn chung: 1 group × 2 = 3000000', '3000000'],
    ],
    [
      'a house for each that is let as a whole',
      aHouse({
        rooms: [aRoom({ count: 2, guests: 8, shelter: 'whole', price: { amount: 900_000, per: 'house' } })],
      }),
      aStay({ people: 12 }),
      ['Phòng đôi: 2 house × 1 = 1800000', '1800000'],
    ],
    [
      'a bungalow and a tent for each that is taken',
      aHouse({
        rooms: [
          aRoom({ count: 2, price: { amount: 100_000, per: 'bungalow' } }),
          aFloor({
            name: { here: 'Lều', vi: 'Lều' },
            count: 3,
            guests: 2,
            price: { amount: 90_000, per: 'tent' },
          }),
        ],
      }),
      aStay({ people: 7 }),
      ['Phòng đôi: 1 bungalow × 1 = 100000', 'Lều: 3 tent × 1 = 270000', '370000'],
    ],
    [
      'too many people sleep nowhere',
      aHouse({ rooms: [aFloor({ guests: 3 })] }),
      aStay({ people: 4 }),
      ['0'],
    ],
  ])('%s', (_, house, stay, expected) => expect(bill(house, stay)).toEqual(expected));

  test('a way that the party cannot have gives place to the first', () => {
    expect(planStay(aHouse(), aStay(), 'whole').sleeping?.way).toBe('least');
    expect(planStay(aHouse(), aStay(), 'doors').sleeping?.way).toBe('doors');
  });
});

describe('of any house and any stay', () => {
  test('the sum is that of its parts, each a product, and open exactly when a part has no price', () => {
    fc.assert(
      fc.property(anyHouse, anyStay, (house, stay) => {
        const { reckoning } = planStay(house, stay);
        for (const { units, times, amount, cost, open } of reckoning.parts) {
          expect(Number.isInteger(units) && units > 0).toBe(true);
          if (amount !== undefined) expect(cost).toBe(amount * units * times);
          else expect([0, undefined]).toContain(cost);
          expect(open === undefined).toBe(cost !== undefined);
        }
        expect(reckoning.sum).toBe(reckoning.parts.reduce((sum, { cost }) => sum + (cost ?? 0), 0));
        expect(reckoning.open).toBe(reckoning.parts.some(({ cost }) => cost === undefined));
      }),
    );
  });

  test('rooms and mattresses cost every night the same', () => {
    fc.assert(
      fc.property(anyHouse, anyStay, fc.integer({ min: 2, max: 9 }), (house, stay, nights) => {
        const sum = (many: number) => planStay(house, { ...stay, nights: many, times: {} }).reckoning.sum;
        expect(sum(nights)).toBe(nights * sum(1));
      }),
    );
  });

  test('what is shown first can be reckoned and takes nothing that is not a meal', () => {
    fc.assert(
      fc.property(anyHouse, (house) => {
        const stay = firstStay(house);
        expect(stay.people).toBeGreaterThanOrEqual(2);
        for (const key of Object.keys(stay.times)) {
          expect(house.extras.find((extra) => extra.key === key)?.of).toBe('meal');
        }
        expect(planStay(house, stay).reckoning.sum).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

test.each([
  ['nightly', 3, 3],
  ['between', 3, 2],
  ['between', 1, 1],
  ['once', 5, 1],
] as const)('%s in %i nights is usually %i times', (rhythm, nights, times) =>
  expect(usualTimes(rhythm, nights)).toBe(times));

test('whatever is typed becomes a number that a stay can have', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.double(), fc.integer()), (typed) => {
      const [least, most] = limits.people;
      const people = within(typed, 'people');
      expect(Number.isInteger(people) && people >= least && people <= most).toBe(true);
    }),
  );
  expect([
    within('', 'people'),
    within('8', 'people'),
    within('1e9', 'people'),
    within('-3', 'nights'),
  ]).toEqual([1, 8, 200, 1]);
});
