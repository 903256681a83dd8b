import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsOf } from '../../../../src/site/find/facts.ts';
import type { RoomFacts } from '../../../../src/site/find/house.ts';
import { lowestPersonPrice, personPrice } from '../../../../src/site/find/person-price.ts';
import { housePrices } from '../../../../src/site/stay-price/house-prices.ts';
import { planStay } from '../../../../src/site/stay-price/plan.ts';
import { words } from '../../../../src/site/words/words.ts';
import { anyListing } from '../../../fixtures/any-listing.ts';

const room = (price: RoomFacts['price'], count = 2, guests = 2): RoomFacts => ({
  type: 'double',
  privateBathroom: false,
  count,
  guests,
  price,
});

test.each<[string, RoomFacts, number | undefined, number | undefined]>([
  ['a price for one person is the same for all', room({ amount: 90_000, per: 'person' }), 7, 90_000],
  ['a room is shared by those it sleeps', room({ amount: 400_000, per: 'room' }), undefined, 200_000],
  ['one alone pays the room', room({ amount: 400_000, per: 'room' }), 1, 400_000],
  ['three take two rooms', room({ amount: 300_000, per: 'room' }), 3, 200_000],
  ['more than sleep there fill it', room({ amount: 300_000, per: 'room' }), 40, 150_000],
  ['a house is shared by the group', room({ amount: 2_000_000, per: 'house' }, 1, 20), 10, 200_000],
  ['amounts are rounded up', room({ amount: 100_000, per: 'room' }, 1, 3), undefined, 33_334],
  [
    'a price for groups is not for fewer',
    room({ amount: 80_000, per: 'person', minimumGuests: 10 }),
    9,
    undefined,
  ],
  [
    'a price for groups is for as many',
    room({ amount: 80_000, per: 'person', minimumGuests: 10 }),
    10,
    80_000,
  ],
  [
    'without a number nobody counts on a group',
    room({ amount: 80_000, per: 'person', minimumGuests: 10 }),
    undefined,
    undefined,
  ],
  ['no price is no price', room(undefined), 2, undefined],
])('%s', (_, facts, people, price) => expect(personPrice(facts, people)).toBe(price));

test('the lowest price is that of any room', () => {
  const rooms = [
    room(undefined),
    room({ amount: 400_000, per: 'room' }),
    room({ amount: 250_000, per: 'person' }),
  ];
  expect([lowestPersonPrice(rooms), lowestPersonPrice(rooms, 1), lowestPersonPrice([])]).toEqual([
    200_000,
    250_000,
    undefined,
  ]);
});

test('what one person pays is a share of what the page of the house reckons for the party', () => {
  fc.assert(
    fc.property(anyListing(), fc.integer({ min: 1, max: 40 }), (listing, people) => {
      const { rooms, mattress } = factsOf(listing);
      const house = housePrices(listing, words('vi'));
      const { sleeping, reckoning } = planStay(house, { nights: 1, people, children: 0, times: {} });
      expect(lowestPersonPrice(rooms, people, mattress)).toBe(
        sleeping && !reckoning.open ? Math.ceil(reckoning.sum / people) : undefined,
      );
    }),
    { numRuns: 100 },
  );
});
