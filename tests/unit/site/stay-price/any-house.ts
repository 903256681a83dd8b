import fc from 'fast-check';
import type { Extra, HousePrices, SleepingPlace, UnitPrice } from '../../../../src/site/stay-price/house.ts';
import type { Stay } from '../../../../src/site/stay-price/stay.ts';

const name = (text: string) => ({ here: text, vi: text });

/** A room for two with a door, at 400,000 a night; `more` replaces keys. */
export const aRoom = (more: Partial<SleepingPlace> = {}): SleepingPlace => ({
  name: name('Phòng đôi'),
  count: 1,
  unit: 'room',
  guests: 2,
  shelter: 'door',
  price: { amount: 400_000, per: 'room' },
  ...more,
});

/** A communal floor for ten at 100,000 each; `more` replaces keys. */
export const aFloor = (more: Partial<SleepingPlace> = {}): SleepingPlace =>
  aRoom({
    name: name('Sàn chung'),
    guests: 10,
    shelter: 'open',
    price: { amount: 100_000, per: 'person' },
    ...more,
  });

/** Dinner at 150,000 each; `more` replaces keys. */
export const aDinner = (more: Partial<Extra> = {}): Extra => ({
  key: 'dinner',
  of: 'meal',
  name: name('Bữa tối'),
  rhythm: 'nightly',
  price: { amount: 150_000, per: 'person' },
  ...more,
});

/** A house with a floor and two double rooms, and dinner; `more` replaces keys. */
export const aHouse = (more: Partial<HousePrices> = {}): HousePrices => ({
  rooms: [aFloor(), aRoom({ count: 2 })],
  extras: [aDinner()],
  children: true,
  freeUnder: 6,
  cot: false,
  ...more,
});

/** Two people for one night; `more` replaces keys. */
export const aStay = (more: Partial<Stay> = {}): Stay => ({
  nights: 1,
  people: 2,
  children: 0,
  times: {},
  ...more,
});

const amount = fc.integer({ min: 1, max: 30 }).map((tens) => tens * 10_000);
const price = (...units: UnitPrice['per'][]): fc.Arbitrary<UnitPrice> =>
  fc
    .record({
      amount,
      per: fc.constantFrom(...units),
      minimumGuests: fc.option(fc.integer({ min: 2, max: 12 }), { nil: undefined }),
    })
    .map(({ minimumGuests, ...rest }) => (minimumGuests ? { ...rest, minimumGuests } : rest));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const place: fc.Arbitrary<SleepingPlace> = fc.record({
  name: fc.constantFrom(name('Sàn chung'), name('Phòng đôi'), name('Nhà vườn')),
  count: fc.integer({ min: 1, max: 3 }),
  unit: fc.constant('room'),
  guests: fc.integer({ min: 1, max: 5 }),
  shelter: fc.constantFrom('open', 'door', 'whole'),
  price: maybe(price('person', 'room', 'house', 'group')),
});

/** Small houses of every kind: rooms without a price, for groups only, sold as a whole; mattresses that cost and that do not. */
export const anyHouse: fc.Arbitrary<HousePrices> = fc.record({
  rooms: fc.array(place, { minLength: 1, maxLength: 4 }),
  extras: fc
    .array(
      fc.record({
        of: fc.constantFrom('meal', 'experience'),
        rhythm: fc.constantFrom('nightly', 'between', 'once'),
        price: maybe(price('person', 'tray', 'group', 'boat', 'hour', 'day')),
      }),
      { maxLength: 4 },
    )
    .map((extras) =>
      extras.map((extra, index) => ({ ...extra, key: `e${index}`, name: name(`Việc ${index}`) })),
    ),
  children: fc.boolean(),
  freeUnder: maybe(fc.integer({ min: 1, max: 17 })),
  mattress: maybe(fc.constantFrom(0, 50_000, 80_000)),
  cot: fc.boolean(),
});

/** What a guest of such a house may have in mind. */
export const anyStay: fc.Arbitrary<Stay> = fc.record({
  arrival: maybe(
    fc
      .date({ min: new Date('2026-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
      .map((day) => day.toJSON().slice(0, 10)),
  ),
  nights: fc.integer({ min: 1, max: 30 }),
  people: fc.integer({ min: 1, max: 14 }),
  children: fc.integer({ min: 0, max: 5 }),
  times: fc.dictionary(fc.constantFrom('e0', 'e1', 'e2', 'e3'), fc.integer({ min: 1, max: 6 })),
});
