import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finderOf } from '../../../../src/site/find/find.ts';
import { loosenings } from '../../../../src/site/find/loosen.ts';
import { noWish, without } from '../../../../src/site/find/wish.ts';
import { aHouse, housesOf } from './a-house.ts';
import { anyHousesAndWish } from './any-houses.ts';

const finder = finderOf(
  housesOf(
    aHouse('a', { offers: ['wifi'], capacity: 20 }),
    aHouse('b', { offers: ['wifi'], capacity: 20 }),
    aHouse('c', { offers: ['kayak'], capacity: 4, village: 'nam-dip' }),
  ),
);

test('what helps most comes first, one key of a list at a time', () => {
  expect(loosenings(finder, { ...noWish, offers: ['wifi', 'kayak'] })).toEqual([
    { conditions: [{ aspect: 'offers', key: 'kayak' }], count: 2 },
    { conditions: [{ aspect: 'offers', key: 'wifi' }], count: 1 },
  ]);
});

test('villages are left out together, because fewer would be tighter', () => {
  expect(loosenings(finder, { ...noWish, villages: ['nam-dip', 'na-kha'], guests: 20 })).toEqual([
    { conditions: [{ aspect: 'villages' }], count: 2 },
    { conditions: [{ aspect: 'guests' }], count: 1 },
  ]);
});

test('where one thing is not enough, two are left out', () => {
  expect(loosenings(finder, { ...noWish, offers: ['wifi'], guests: 300, coach: true })).toEqual([
    { conditions: [{ aspect: 'guests' }, { aspect: 'coach' }], count: 2 },
  ]);
});

test('of a text the words that stand in the way are left out first', () => {
  const text = 'kayak nặm đíp karaoke';
  const [first, ...others] = loosenings(finder, { ...noWish, text });
  expect(first).toEqual({ conditions: [{ aspect: 'text', key: 'karaoke' }], count: 1 });
  expect(others).toEqual([{ conditions: [{ aspect: 'text' }], count: 3 }]);
  expect(without({ ...noWish, text }, first!.conditions[0]!).text).toBe('kayak nặm đíp');
});

test('words that are known but nowhere together: the fewest are left out', () => {
  expect(loosenings(finder, { ...noWish, text: 'thượng lâm kayak' })[0]).toEqual({
    conditions: [{ aspect: 'text', key: 'kayak' }],
    count: 2,
  });
});

test('for any wish: every way out finds as many as it says', () => {
  fc.assert(
    fc.property(anyHousesAndWish, ([all, wish]) => {
      const finder = finderOf(all);
      const ways = loosenings(finder, wish);
      for (const { conditions, count } of ways) {
        expect(count).toBeGreaterThan(0);
        expect(finder.find(conditions.reduce(without, wish))).toHaveLength(count);
      }
      const whole = ways.filter(({ conditions }) =>
        conditions.every(({ aspect, key }) => aspect !== 'text' || !key),
      );
      expect(ways.length - whole.length).toBeLessThan(2);
      expect(whole.map(({ count }) => count)).toEqual(whole.map(({ count }) => count).sort((a, b) => b - a));
    }),
    { numRuns: 30 },
  );
});
