import type { HousePrices, SleepingPlace } from './house.ts';

/** So many people in rooms of one kind. */
export interface Berth {
  place: SleepingPlace;
  people: number;
  rooms: number;
  /** Extra mattresses put up in these rooms, at most one in each. */
  mattresses: number;
  /** Price of the rooms for one night in đồng, without mattresses; absent when none is named for so few. */
  night?: number | undefined;
}

/**
 * A way to sleep: at the least cost, with a door to close for as many as possible, or with the house to oneself.
 */
export interface Sleeping {
  way: 'least' | 'doors' | 'whole';
  berths: Berth[];
}

/** What is to be kept small, the most important first. All are sums over the berths. */
type Burden = readonly number[];

/** Who is given a bed: the berths so far, and what they come to. */
interface Settled {
  burden: Burden;
  berths: readonly Berth[];
}

function lighter(a: Burden, b: Burden): boolean {
  const differs = a.findIndex((each, index) => each !== b[index]);
  return differs >= 0 && (a[differs] as number) < (b[differs] as number);
}

/** Rooms of one kind for so many of a party, with and without extra mattresses. */
function berthsFor(place: SleepingPlace, people: number, party: number, mattress: boolean): Berth[] {
  const { count, guests, price } = place;
  const fewest = Math.ceil(people / (guests + Number(mattress)));
  const most = Math.min(count, Math.ceil(people / guests));
  const named = price && party >= (price.minimumGuests ?? 1) ? price : undefined;
  return Array.from({ length: Math.max(0, most - fewest + 1) }, (_, more) => {
    const rooms = fewest + more;
    return {
      place,
      people,
      rooms,
      mattresses: Math.max(0, people - rooms * guests),
      night: named && named.amount * (named.per === 'person' ? people : rooms),
    };
  });
}

/** Gives everybody of a party a bed at the least burden, kind of room by kind of room; `undefined` when they are too many. */
function settle(
  places: SleepingPlace[],
  party: number,
  mattress: number | undefined,
  burdenOf: (berth: Berth) => Burden,
): Berth[] | undefined {
  // By the number of people who have a bed.
  let settled: (Settled | undefined)[] = [{ burden: [], berths: [] }];
  for (const place of places) {
    const extra = mattress !== undefined && place.shelter === 'door';
    const room = place.count * (place.guests + Number(extra));
    const offers = Array.from({ length: Math.min(room, party) }, (_, index) =>
      berthsFor(place, index + 1, party, extra).map((berth) => ({
        berth,
        burden: burdenOf(berth),
      })),
    );
    const next = settled.slice();
    for (const [people, before] of settled.entries()) {
      if (!before) continue;
      for (const [index, each] of offers.entries()) {
        const now = people + index + 1;
        if (now > party) break;
        for (const { berth, burden } of each) {
          const sum = burden.map((weight, at) => weight + (before.burden[at] ?? 0));
          const known = next[now];
          if (!known || lighter(sum, known.burden)) {
            next[now] = { burden: sum, berths: [...before.berths, berth] };
          }
        }
      }
    }
    settled = next;
  }
  const berths = settled[party]?.berths;
  return berths && [...berths];
}

const alike = (a: Berth[], b: Berth[]) =>
  a.length === b.length &&
  a.every(({ place, people, rooms }, index) => {
    const other = b[index];
    return other?.place === place && other.people === people && other.rooms === rooms;
  });

/**
 * The ways in which a party can sleep in a house. Rooms whose price is not known are taken only
 * when the others do not suffice; what costs the same is decided by fewer mattresses, then by fewer rooms. The house
 * sold as a whole holds the other rooms and is a way of its own.
 * @param party those who take a bed
 * @returns nothing when they are too many for the house
 */
export function sleepings({ rooms, mattress }: HousePrices, party: number): Sleeping[] {
  const single = rooms.filter(({ shelter }) => shelter !== 'whole');
  const cost = ({ people, rooms: taken, mattresses, night }: Berth): number[] => [
    night === undefined ? people : 0,
    (night ?? 0) + mattresses * (mattress ?? 0),
    mattresses,
    taken,
  ];
  const least = settle(single, party, mattress, cost);
  const doors = settle(single, party, mattress, (berth) => [
    berth.place.shelter === 'door' ? 0 : berth.people,
    ...cost(berth),
  ]);
  const whole = rooms
    .filter(({ shelter, guests }) => shelter === 'whole' && guests >= party)
    .flatMap((place) => berthsFor(place, party, party, false))
    .sort((a, b) => (lighter(cost(a), cost(b)) ? -1 : 1))[0];
  const ways: Sleeping[] = [];
  if (least) ways.push({ way: 'least', berths: least });
  if (least && doors && !alike(least, doors)) ways.push({ way: 'doors', berths: doors });
  if (whole) ways.push({ way: 'whole', berths: [whole] });
  return ways;
}
