import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsOf } from '../../../../src/site/find/facts.ts';
import { finderOf } from '../../../../src/site/find/find.ts';
import { optionsOf, priceSteps } from '../../../../src/site/find/options.ts';
import { vocabularyOf } from '../../../../src/site/find/vocabulary.ts';
import { lists, noWish } from '../../../../src/site/find/wish.ts';
import { words } from '../../../../src/site/words/words.ts';
import { anyListings } from './any-houses.ts';

test('every choice is called something and finds a house, and the address knows it', () => {
  fc.assert(
    fc.property(anyListings, (listings) => {
      const houses = listings.map(factsOf);
      const vocabulary = vocabularyOf(listings);
      const finder = finderOf({ houses, vocabulary });
      const options = optionsOf(listings, houses, words('en'));
      for (const list of lists) {
        for (const { key, label } of options[list]) {
          expect(label).not.toBe('');
          expect(Object.keys(vocabulary[list])).toContain(key);
          expect(finder.count({ ...noWish, [list]: [key] }), `${list} ${key}`).toBeGreaterThan(0);
        }
      }
    }),
    { numRuns: 30 },
  );
});

test('every price to choose leaves some house and leaves out another, and no house means no price', () => {
  fc.assert(
    fc.property(anyListings, (listings) => {
      const houses = listings.map(factsOf);
      const finder = finderOf({ houses, vocabulary: vocabularyOf(listings) });
      const steps = priceSteps(houses);
      expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
      const counts = steps.map((price) => finder.count({ ...noWish, price }));
      for (const count of counts) expect(count > 0 && count < houses.length).toBe(true);
    }),
    { numRuns: 60 },
  );
  expect(priceSteps([])).toEqual([]);
});
