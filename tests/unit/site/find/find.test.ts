import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choiceCount } from '../../../../src/site/find/choice-count.ts';
import { finderOf } from '../../../../src/site/find/find.ts';
import type { RoomFacts } from '../../../../src/site/find/house.ts';
import { lowestPersonPrice } from '../../../../src/site/find/person-price.ts';
import { aspects, conditionsOf, lists, noWish, type Wish, without } from '../../../../src/site/find/wish.ts';
import { aHouse, housesOf } from './a-house.ts';
import { anyHousesAndWish } from './any-houses.ts';

const double: RoomFacts = {
  type: 'double',
  privateBathroom: true,
  count: 2,
  guests: 2,
  price: { amount: 400_000, per: 'room' },
};
const floor: RoomFacts = {
  type: 'communal-floor',
  privateBathroom: false,
  count: 1,
  guests: 12,
  price: { amount: 90_000, per: 'person' },
};

const finder = finderOf(
  housesOf(
    aHouse('dat', {
      name: 'Đất',
      capacity: 16,
      rooms: [floor, double],
      offers: ['wifi', 'kayak'],
      coach: true,
    }),
    aHouse('an', {
      name: 'Ấn',
      village: 'nam-dip',
      capacity: 4,
      rooms: [double],
      meals: ['dinner', 'breakfast'],
      children: false,
    }),
    aHouse('be', {
      name: 'Bè',
      capacity: 30,
      rooms: [{ ...floor, price: undefined }],
      offers: ['wifi'],
      languages: ['vietnamese', 'english'],
      experiences: ['boat'],
      meals: ['dinner'],
    }),
  ),
);
const found = (wish: Partial<Wish>) => finder.find({ ...noWish, ...wish }).map(({ slug }) => slug);

describe('asked for', () => {
  test.each<[string, Partial<Wish>, string[]]>([
    ['nothing', {}, ['dat', 'an', 'be']],
    ['a village', { villages: ['nam-dip'] }, ['an']],
    ['one of several villages', { villages: ['nam-dip', 'na-tong'] }, ['dat', 'an', 'be']],
    ['a group', { guests: 16 }, ['dat', 'be']],
    ['a price: who names none is left out', { price: 90_000 }, ['dat']],
    ['a price of a room, shared by two', { price: 200_000 }, ['dat', 'an']],
    ['the same price for one alone', { price: 200_000, guests: 1 }, ['dat']],
    ['a room type', { rooms: ['double'] }, ['dat', 'an']],
    ['a private bathroom', { privateBathroom: true }, ['dat', 'an']],
    ['a cheap room with a private bathroom, which is one room', { privateBathroom: true, price: 90_000 }, []],
    ['all of several meals', { meals: ['dinner', 'breakfast'] }, ['an']],
    ['all of several offers', { offers: ['wifi', 'kayak'] }, ['dat']],
    ['children', { children: true }, ['dat', 'be']],
    ['a coach', { coach: true }, ['dat']],
    ['a language', { languages: ['english'] }, ['be']],
    ['an experience', { experiences: ['boat'] }, ['be']],
    ['a text and more', { text: 'wifi', guests: 20 }, ['be']],
    ['the lowest price first, no price last', { order: 'price' }, ['dat', 'an', 'be']],
    ['the lowest price for one', { order: 'price', guests: 1, rooms: ['double'] }, ['dat', 'an']],
    ['the largest first', { order: 'capacity' }, ['be', 'dat', 'an']],
    ['the Vietnamese alphabet', { order: 'name' }, ['an', 'be', 'dat']],
  ])('%s', (_, wish, slugs) => expect(found(wish)).toEqual(slugs));
});

describe('a price for a party is what all of them pay together', () => {
  const mixed = finderOf(
    housesOf(
      aHouse('a', {
        capacity: 22,
        rooms: [
          { ...double, count: 1, price: { amount: 200_000, per: 'room' } },
          { ...floor, guests: 20, price: { amount: 150_000, per: 'person' } },
        ],
      }),
      aHouse('b', {
        capacity: 20,
        rooms: [{ ...floor, guests: 20, price: { amount: 130_000, per: 'person' } }],
      }),
      aHouse('c', {
        capacity: 12,
        rooms: [
          { ...floor, price: { amount: 140_000, per: 'person' } },
          {
            ...double,
            type: 'whole-house',
            count: 1,
            guests: 12,
            price: { amount: 1_500_000, per: 'house' },
          },
        ],
      }),
      aHouse('d', {
        capacity: 4,
        rooms: [{ ...double, price: { amount: 300_000, per: 'room' } }],
        mattress: 30_000,
      }),
    ),
  );
  test.each<[string, Partial<Wish>, string[]]>([
    ['one cheap double does not make twelve cheap', { guests: 12, price: 120_000 }, []],
    ['the cheapest for all of them first', { guests: 12, order: 'price' }, ['c', 'b', 'a']],
    ['the whole house counts', { guests: 12, price: 125_000 }, ['c']],
    ['two have the double for themselves', { guests: 2, price: 100_000 }, ['a']],
    ['a third on a mattress', { guests: 3, price: 110_000 }, ['d']],
    ['rooms that do not hold them all are no way', { guests: 3, rooms: ['double'], price: 150_000 }, ['d']],
  ])('%s', (_, wish, slugs) =>
    expect(mixed.find({ ...noWish, ...wish }).map(({ slug }) => slug)).toEqual(slugs));
});

/** What each aspect asks of a house, told once more and in its own words. */
const holds: Record<string, (house: ReturnType<typeof aHouse>, wish: Wish) => boolean> = {
  villages: (house, { villages }) => !villages.length || villages.includes(house.village),
  guests: (house, { guests = 0 }) => house.capacity >= guests,
  price: ({ rooms, mattress }, { price, guests }) =>
    price === undefined || (lowestPersonPrice(rooms, guests, mattress) ?? Number.POSITIVE_INFINITY) <= price,
  rooms: (house, { rooms }) => !rooms.length || house.rooms.some(({ type }) => rooms.includes(type)),
  privateBathroom: (house, wish) => !wish.privateBathroom || house.rooms.some((room) => room.privateBathroom),
  meals: (house, { meals }) => meals.every((key) => house.meals.includes(key)),
  offers: (house, { offers }) => offers.every((key) => house.offers.includes(key)),
  children: (house, { children }) => !children || house.children,
  coach: (house, { coach }) => !coach || house.coach,
  languages: (house, { languages }) =>
    !languages.length || languages.some((key) => house.languages.includes(key)),
  experiences: (house, { experiences }) => experiences.every((key) => house.experiences.includes(key)),
};
const roomAspects = ['rooms', 'privateBathroom', 'price'] as const;

test('for any wish: the count is the number found, and found are those for which everything asked for holds', () => {
  fc.assert(
    fc.property(anyHousesAndWish, ([all, wish]) => {
      const finder = finderOf(all);
      const found = finder.find(wish).map(({ slug }) => slug);
      expect(found).toHaveLength(finder.count(wish));
      expect(new Set(found).size).toBe(found.length);
      const byText = new Set(finder.find({ ...noWish, text: wish.text }).map(({ slug }) => slug));
      const aboutRooms = roomAspects.filter(
        (aspect) =>
          (wish[aspect] as string[] | undefined | boolean) &&
          conditionsOf(wish).some((each) => each.aspect === aspect),
      );
      for (const house of all.houses) {
        const each = byText.has(house.slug) && Object.values(holds).every((test) => test(house, wish));
        if (found.includes(house.slug)) expect(each).toBe(true);
        // Two things asked of a room may hold in two rooms: then the house is rightly left out.
        else if (aboutRooms.length < 2) expect(each).toBe(false);
      }
    }),
    { numRuns: 60 },
  );
});

test('for any wish: leaving a thing out never loses a house', () => {
  fc.assert(
    fc.property(anyHousesAndWish, ([all, wish]) => {
      const finder = finderOf(all);
      const found = finder.find(wish).map(({ slug }) => slug);
      for (const aspect of aspects) {
        // A price for one person differs from a price for eight: with a group fewer rooms may become dearer.
        if (aspect === 'guests' && wish.price) continue;
        const more = finder.find(without(wish, { aspect })).map(({ slug }) => slug);
        expect(more, aspect).toEqual(expect.arrayContaining(found));
      }
    }),
    { numRuns: 40 },
  );
});

test('for any wish: the order changes nothing but the order', () => {
  fc.assert(
    fc.property(anyHousesAndWish, ([all, wish]) => {
      const finder = finderOf(all);
      const slugs = (order: Wish['order']) => finder.find({ ...wish, order }).map(({ slug }) => slug);
      expect(slugs(wish.order).sort()).toEqual(slugs('recommended').sort());
    }),
    { numRuns: 25 },
  );
});

test('for any wish: the number beside a choice is what one finds after choosing it', () => {
  fc.assert(
    fc.property(anyHousesAndWish, ([all, wish]) => {
      const finder = finderOf(all);
      for (const list of lists) {
        for (const key of Object.keys(all.vocabulary[list])) {
          const chosen = { ...wish, [list]: [...new Set([...wish[list], key])] };
          const count = choiceCount(finder, wish, list, key);
          if (['meals', 'offers', 'experiences'].includes(list)) expect(count).toBe(finder.count(chosen));
          else expect(count).toBe(finder.count({ ...wish, [list]: [key] }));
        }
      }
      expect(choiceCount(finder, wish, 'children', '1')).toBe(finder.count({ ...wish, children: true }));
      expect(choiceCount(finder, wish, 'price', '200000')).toBe(finder.count({ ...wish, price: 200_000 }));
    }),
    { numRuns: 20 },
  );
});
