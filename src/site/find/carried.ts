import type { PriceUnit } from '../../homestay/price.ts';
import type { House, Houses, RoomFacts, Vocabulary } from './house.ts';

/** Lists of a house whose keys are carried as their numbers in the vocabulary. */
const lists = ['meals', 'offers', 'languages', 'experiences'] as const;

type CarriedRoom = [
  type: number,
  privateBathroom: 0 | 1,
  count: number,
  guests: number,
  /** 0 when no price is named. */
  amount: number,
  per: PriceUnit | 0,
  /** 0 when anyone gets the price. */
  minimumGuests: number,
];

type CarriedHouse = [
  slug: string,
  name: string,
  host: string,
  village: number,
  kind: number,
  capacity: number,
  rooms: CarriedRoom[],
  /** Price of a mattress; -1 when the house has none. */
  mattress: number,
  /** 1 for children, 2 for a coach. */
  suits: number,
  ...lists: number[][],
];

/** All houses as a page carries them to the browser: the keys once, then numbers. */
export type Carried = [vocabulary: Vocabulary, houses: CarriedHouse[]];

/** Makes houses small for the way to the browser. Every key of theirs has to be in the vocabulary. */
export function carry({ houses, vocabulary }: Houses): Carried {
  const number = (list: keyof Vocabulary, key: string) => Object.keys(vocabulary[list]).indexOf(key);
  const room = ({ type, privateBathroom, count, guests, price }: RoomFacts): CarriedRoom => [
    number('rooms', type),
    privateBathroom ? 1 : 0,
    count,
    guests,
    price?.amount ?? 0,
    price?.per ?? 0,
    price?.minimumGuests ?? 0,
  ];
  return [
    vocabulary,
    houses.map((house) => [
      house.slug,
      house.name,
      house.host,
      number('villages', house.village),
      number('kinds', house.kind),
      house.capacity,
      house.rooms.map(room),
      house.mattress ?? -1,
      Number(house.children) + 2 * Number(house.coach),
      ...lists.map((list) => house[list].map((key) => number(list, key))),
    ]),
  ];
}

/** The houses that {@link carry} made small. */
export function unpack([vocabulary, houses]: Carried): Houses {
  const key = (list: keyof Vocabulary, number: number) => Object.keys(vocabulary[list])[number]!;
  const room = ([type, bathroom, count, guests, amount, per, minimumGuests]: CarriedRoom): RoomFacts => ({
    type: key('rooms', type),
    privateBathroom: bathroom === 1,
    count,
    guests,
    price: per ? { amount, per, minimumGuests: minimumGuests || undefined } : undefined,
  });
  return {
    vocabulary,
    houses: houses.map(
      ([slug, name, host, village, kind, capacity, rooms, mattress, suits, ...carried]): House => ({
        slug,
        name,
        host,
        village: key('villages', village),
        kind: key('kinds', kind),
        capacity,
        rooms: rooms.map(room),
        mattress: mattress < 0 ? undefined : mattress,
        children: (suits & 1) > 0,
        coach: (suits & 2) > 0,
        ...(Object.fromEntries(
          lists.map((list, index) => [list, (carried[index] ?? []).map((number) => key(list, number))]),
        ) as Pick<House, (typeof lists)[number]>),
      }),
    ),
  };
}
