import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HousePrices, SleepingPlace } from '../../../../src/site/stay-price/house.ts';
import { type Berth, type Sleeping, sleepings } from '../../../../src/site/stay-price/sleeping.ts';
import { aFloor, aHouse, anyHouse, aRoom } from './any-house.ts';

const told = ({ way, berths }: Sleeping) =>
  `${way}: ${berths.map(({ place, people, rooms, mattresses }) => `${people} in ${rooms} ${place.name.vi}${mattresses ? ` +${mattresses}` : ''}`).join(', ')}`;
const ways = (house: HousePrices, party: number) => sleepings(house, party).map(told);

const wholeHouse = aRoom({
  name: { here: 'Cả nhà', vi: 'Cả nhà' },
  guests: 14,
  shelter: 'whole',
  price: { amount: 2_000_000, per: 'house', minimumGuests: 8 },
});

describe('who sleeps where', () => {
  test.each<[string, HousePrices, number, string[]]>([
    [
      'two may share the floor, or have a door to close',
      aHouse(),
      2,
      ['least: 2 in 1 Sàn chung', 'doors: 2 in 1 Phòng đôi'],
    ],
    [
      'a party that is too large for the floor fills the rooms',
      aHouse(),
      13,
      ['least: 9 in 1 Sàn chung, 4 in 2 Phòng đôi'],
    ],
    [
      'nobody takes a room for one when two cost the same',
      aHouse(),
      11,
      ['least: 9 in 1 Sàn chung, 2 in 1 Phòng đôi', 'doors: 7 in 1 Sàn chung, 4 in 2 Phòng đôi'],
    ],
    ['too many have no place', aHouse(), 15, []],
    [
      'the house as a whole comes first where it is cheaper than place by place',
      aHouse({
        rooms: [aFloor({ guests: 12 }), { ...wholeHouse, price: { amount: 800_000, per: 'house' } }],
      }),
      9,
      ['whole: 9 in 1 Cả nhà', 'least: 9 in 1 Sàn chung'],
    ],
    [
      'and after it for one guest fewer',
      aHouse({
        rooms: [aFloor({ guests: 12 }), { ...wholeHouse, price: { amount: 850_000, per: 'house' } }],
      }),
      8,
      ['least: 8 in 1 Sàn chung', 'whole: 8 in 1 Cả nhà'],
    ],
    [
      'a party that is too large for one house takes two where there are two',
      aHouse({ rooms: [{ ...wholeHouse, count: 2, guests: 8, price: { amount: 1_000_000, per: 'house' } }] }),
      12,
      ['whole: 12 in 2 Cả nhà'],
    ],
    [
      'the smaller of two houses is enough for a small party',
      aHouse({
        rooms: [
          { ...wholeHouse, price: { amount: 2_000_000, per: 'house' } },
          {
            ...wholeHouse,
            name: { here: 'Nhà nhỏ', vi: 'Nhà nhỏ' },
            guests: 4,
            price: { amount: 700_000, per: 'house' },
          },
        ],
      }),
      4,
      ['whole: 4 in 1 Nhà nhỏ'],
    ],
    [
      'a third guest gets a mattress where that is cheaper than another room',
      aHouse({ rooms: [aRoom({ count: 2 })], mattress: 80_000 }),
      3,
      ['least: 3 in 1 Phòng đôi +1'],
    ],
    [
      'and another room where it is not',
      aHouse({ rooms: [aRoom({ count: 2, price: { amount: 70_000, per: 'room' } })], mattress: 80_000 }),
      3,
      ['least: 3 in 2 Phòng đôi'],
    ],
    [
      'the house as a whole is a way of its own',
      aHouse({ rooms: [aFloor(), wholeHouse] }),
      9,
      ['least: 9 in 1 Sàn chung', 'whole: 9 in 1 Cả nhà'],
    ],
    [
      'a room without a price is taken only when the others are full',
      aHouse({ rooms: [aRoom({ price: undefined, guests: 8 }), aFloor()] }),
      11,
      ['least: 1 in 1 Phòng đôi, 10 in 1 Sàn chung', 'doors: 8 in 1 Phòng đôi, 3 in 1 Sàn chung'],
    ],
    [
      'a price for groups does not count for fewer',
      aHouse({ rooms: [aRoom({ price: { amount: 10_000, per: 'room', minimumGuests: 4 } }), aFloor()] }),
      2,
      ['least: 2 in 1 Sàn chung', 'doors: 2 in 1 Phòng đôi'],
    ],
  ])('%s', (_, house, party, expected) => expect(ways(house, party)).toEqual(expected));
});

/** How often a price is asked for, in the words of a price list. */
function charged({ price, shelter }: SleepingPlace, people: number, rooms: number): number {
  if (price?.per === 'person') return people;
  if (price?.per === 'house') return shelter === 'whole' ? rooms : 1;
  return price?.per === 'group' ? 1 : rooms;
}

/** Every way to put so many into rooms of one kind, by plain counting. */
function everyBerth(place: SleepingPlace, people: number, party: number, mattress: number | undefined) {
  const extra = mattress !== undefined && place.shelter === 'door';
  const found: { unpriced: number; cost: number }[] = [];
  for (let rooms = 1; rooms <= place.count; rooms++) {
    const mattresses = Math.max(0, people - rooms * place.guests);
    if (mattresses > (extra ? rooms : 0) || rooms > people) continue;
    const named = place.price && party >= (place.price.minimumGuests ?? 1);
    const units = charged(place, people, rooms);
    found.push({
      unpriced: named ? 0 : people,
      cost: (named ? place.price!.amount * units : 0) + mattresses * (mattress ?? 0),
    });
  }
  return found;
}

/** The least that a party can pay, by trying everything. */
function leastByTrying(places: SleepingPlace[], party: number, mattress: number | undefined) {
  let best: { unpriced: number; cost: number } | undefined;
  const go = (index: number, left: number, unpriced: number, cost: number) => {
    if (left === 0) {
      if (!best || unpriced < best.unpriced || (unpriced === best.unpriced && cost < best.cost))
        best = { unpriced, cost };
      return;
    }
    const place = places[index];
    if (!place) return;
    go(index + 1, left, unpriced, cost);
    for (let people = 1; people <= left; people++) {
      for (const berth of everyBerth(place, people, party, mattress)) {
        go(index + 1, left - people, unpriced + berth.unpriced, cost + berth.cost);
      }
    }
  };
  go(0, party, 0, 0);
  return best;
}

const sumOf = (berths: Berth[], mattress = 0) => ({
  unpriced: berths.reduce((sum, { people, night }) => sum + (night === undefined ? people : 0), 0),
  cost: berths.reduce((sum, { night, mattresses }) => sum + (night ?? 0) + mattresses * mattress, 0),
});

const party = fc.integer({ min: 1, max: 10 });
const wayOf = (house: HousePrices, people: number, way: Sleeping['way']) =>
  sleepings(house, people).find((each) => each.way === way);

describe('of any house', () => {
  test('the way that is shown first is as cheap as the best that trying everything finds', () => {
    fc.assert(
      fc.property(anyHouse, party, (house, people) => {
        const single = house.rooms.filter(({ shelter }) => shelter !== 'whole');
        const whole = house.rooms.filter(({ shelter }) => shelter === 'whole');
        // The house as a whole holds the other rooms: it is taken alone.
        const tried = [single, ...whole.map((place) => [place])].flatMap(
          (places) => leastByTrying(places, people, house.mattress) ?? [],
        );
        const [best] = tried.sort((a, b) => a.unpriced - b.unpriced || a.cost - b.cost);
        const [first] = sleepings(house, people);
        expect(first && sumOf(first.berths, house.mattress)).toEqual(best);
      }),
      { numRuns: 400 },
    );
  });

  test('no way comes before a cheaper one', () => {
    fc.assert(
      fc.property(anyHouse, party, (house, people) => {
        const sums = sleepings(house, people).map(({ berths }) => sumOf(berths, house.mattress));
        for (const [index, { unpriced, cost }] of sums.entries()) {
          const before = sums[index - 1];
          if (before) expect([unpriced > before.unpriced, cost >= before.cost]).toContain(true);
        }
      }),
    );
  });

  test('everybody has exactly one bed, and no room holds more than it can', () => {
    fc.assert(
      fc.property(anyHouse, party, (house, people) => {
        for (const { way, berths } of sleepings(house, people)) {
          expect(berths.reduce((sum, each) => sum + each.people, 0)).toBe(people);
          for (const { place, people: here, rooms, mattresses } of berths) {
            expect(rooms).toBeGreaterThan(0);
            expect(rooms).toBeLessThanOrEqual(place.count);
            expect(here).toBeLessThanOrEqual(rooms * place.guests + mattresses);
            expect(mattresses).toBeLessThanOrEqual(
              house.mattress !== undefined && place.shelter === 'door' ? rooms : 0,
            );
            expect(place.shelter === 'whole').toBe(way === 'whole');
          }
        }
      }),
    );
  });

  test('no other way leaves fewer people without a door than the one for doors', () => {
    const open = (berths: Berth[]) =>
      berths.reduce((sum, { place, people }) => sum + (place.shelter === 'open' ? people : 0), 0);
    fc.assert(
      fc.property(anyHouse, party, (house, people) => {
        const least = wayOf(house, people, 'least');
        const doors = wayOf(house, people, 'doors') ?? least;
        if (!least || !doors) return;
        const single = house.rooms.filter(({ shelter }) => shelter !== 'whole');
        const behindDoors = single
          .filter(({ shelter }) => shelter === 'door')
          .reduce(
            (sum, { count, guests }) => sum + count * (guests + (house.mattress === undefined ? 0 : 1)),
            0,
          );
        expect(open(doors.berths)).toBe(Math.max(0, people - behindDoors));
        expect(open(doors.berths)).toBeLessThanOrEqual(open(least.berths));
      }),
    );
  });

  test('a larger party never pays less for the cheapest way, where every price is for any party', () => {
    const forAnyone = anyHouse.map((house) => ({
      ...house,
      rooms: house.rooms.map((room) => ({
        ...room,
        price: { amount: room.price?.amount ?? 50_000, per: room.price?.per ?? 'person' },
      })),
    }));
    fc.assert(
      fc.property(forAnyone, party, (house, people) => {
        const now = wayOf(house, people, 'least');
        const more = wayOf(house, people + 1, 'least');
        if (!now || !more) return;
        expect(sumOf(more.berths, house.mattress).cost).toBeGreaterThanOrEqual(
          sumOf(now.berths, house.mattress).cost,
        );
      }),
    );
  });
});

test('a large house is not reckoned room by room: what a kind comes to is asked three times a guest at the most', () => {
  let asked = 0;
  const priced = (amount: number): SleepingPlace => ({
    ...aRoom({ count: 100, guests: 2 }),
    price: {
      per: 'room',
      get amount() {
        asked += 1;
        return amount;
      },
    },
  });
  const rooms = Array.from({ length: 30 }, (_, index) => priced(100_000 + 7_000 * index));
  const party = 230;
  expect(sleepings({ rooms, mattress: 50_000 }, party)).not.toEqual([]);
  expect(asked).toBeLessThanOrEqual(2 * 3 * rooms.length * party);
});
