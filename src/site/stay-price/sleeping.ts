import { chargedUnits } from './charged-units.ts';
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
 * A way to sleep: room by room at the least cost, with a door to close for as many as possible, or with the house to
 * oneself.
 */
export interface Sleeping {
  way: 'least' | 'doors' | 'whole';
  berths: Berth[];
}

/** What is to be kept small, the most important first. All are sums over the berths. */
type Burden = readonly number[];

/** So many of a party at the least burden: what it comes to, its last berth, and the others. */
interface Settled {
  burden: Burden;
  berth?: Berth;
  before?: Settled;
}

/** Whether `a` weighs less than `b`. */
function lighter(a: Burden, b: Burden): boolean {
  const differs = a.findIndex((each, index) => each !== b[index]);
  return differs >= 0 && (a[differs] as number) < (b[differs] as number);
}

/** Whether two burdens together weigh less than a third; the sum is not written down, for most are too heavy. */
function lighterTogether(a: Burden, b: Burden, known: Burden): boolean {
  for (let at = 0; at < known.length; at++) {
    const differs = (a[at] ?? 0) + (b[at] ?? 0) - (known[at] as number);
    if (differs !== 0) return differs < 0;
  }
  return false;
}

/**
 * Rooms of one kind for so many of a party, with and without extra mattresses. Between the fewest rooms and all but
 * one of the most, what they come to changes evenly, so that the ends decide.
 */
function berthsFor(place: SleepingPlace, people: number, party: number, mattress: boolean): Berth[] {
  const { count, guests, price } = place;
  const fewest = Math.ceil(people / (guests + Number(mattress)));
  const most = Math.min(count, Math.ceil(people / guests));
  const named = price && party >= (price.minimumGuests ?? 1) ? price : undefined;
  return [...new Set([fewest, most - 1, most])]
    .filter((rooms) => rooms >= fewest && rooms <= most)
    .map((rooms) => ({
      place,
      people,
      rooms,
      mattresses: Math.max(0, people - rooms * guests),
      night: named && named.amount * chargedUnits(place, named.per, { people, rooms }),
    }));
}

/** The lightest of some berths; `undefined` when there are none. */
function lightest(berths: Berth[], burdenOf: (berth: Berth) => Burden): Settled | undefined {
  const [first, ...others] = berths.map((berth) => ({ berth, burden: burdenOf(berth) }));
  return others.reduce((best, each) => (best && lighter(each.burden, best.burden) ? each : best), first);
}

const berthsOf = ({ berth, before }: Settled): Berth[] =>
  berth ? [...(before ? berthsOf(before) : []), berth] : [];

/** Gives everybody of a party a bed at the least burden, kind of room by kind of room; `undefined` when they are too many. */
function settle(
  places: SleepingPlace[],
  party: number,
  mattress: number | undefined,
  burdenOf: (berth: Berth) => Burden,
): Berth[] | undefined {
  // By the number of people who have a bed.
  let settled: (Settled | undefined)[] = [{ burden: [] }];
  for (const place of places) {
    const extra = mattress !== undefined && place.shelter === 'door';
    const room = place.count * (place.guests + Number(extra));
    const offers = Array.from({ length: Math.min(room, party) }, (_, index) =>
      lightest(berthsFor(place, index + 1, party, extra), burdenOf),
    );
    const next = settled.slice();
    for (let people = 0; people < settled.length; people++) {
      const before = settled[people];
      if (!before) continue;
      const most = Math.min(offers.length, party - people);
      for (let more = 1; more <= most; more++) {
        const each = offers[more - 1];
        const known = next[people + more];
        if (!each || (known && !lighterTogether(each.burden, before.burden, known.burden))) continue;
        const burden = each.burden.map((weight, at) => weight + (before.burden[at] ?? 0));
        next[people + more] = { ...each, burden, before };
      }
    }
    settled = next;
  }
  const all = settled[party];
  return all && berthsOf(all);
}

const alike = (a: Berth[], b: Berth[]) =>
  a.length === b.length &&
  a.every(({ place, people, rooms }, index) => {
    const other = b[index];
    return other?.place === place && other.people === people && other.rooms === rooms;
  });

/** What berths come to for one night: the people for whom no price is named, and the cost of the others in đồng. */
export function nightCost(berths: readonly Berth[], mattress = 0): { unpriced: number; cost: number } {
  return berths.reduce(
    ({ unpriced, cost }, { people, night, mattresses }) => ({
      unpriced: unpriced + (night === undefined ? people : 0),
      cost: cost + (night ?? 0) + mattresses * mattress,
    }),
    { unpriced: 0, cost: 0 },
  );
}

/**
 * The ways in which a party can sleep in a house, the cheapest for all of them together first. Rooms whose price is not
 * known are taken only when the others do not suffice; what costs the same is decided by fewer mattresses, then by
 * fewer rooms. The house sold as a whole holds the other rooms and is a way of its own.
 * @param party those who take a bed
 * @returns nothing when they are too many for the house
 */
export function sleepings(
  { rooms, mattress }: Pick<HousePrices, 'rooms' | 'mattress'>,
  party: number,
): Sleeping[] {
  const single = rooms.filter(({ shelter }) => shelter !== 'whole');
  const burden = (berth: Berth): number[] => {
    const { unpriced, cost } = nightCost([berth], mattress);
    return [unpriced, cost, berth.mattresses, berth.rooms];
  };
  const least = settle(single, party, mattress, burden);
  const doors = settle(single, party, mattress, (berth) => [
    berth.place.shelter === 'door' ? 0 : berth.people,
    ...burden(berth),
  ]);
  const whole = lightest(
    rooms
      .filter(({ shelter, count, guests }) => shelter === 'whole' && count * guests >= party)
      .flatMap((place) => berthsFor(place, party, party, false)),
    burden,
  );
  const ways: Sleeping[] = [];
  if (least) ways.push({ way: 'least', berths: least });
  if (least && doors && !alike(least, doors)) ways.push({ way: 'doors', berths: doors });
  if (whole?.berth) ways.push({ way: 'whole', berths: [whole.berth] });
  return ways
    .map((each) => ({ each, ...nightCost(each.berths, mattress) }))
    .sort((a, b) => a.unpriced - b.unpriced || a.cost - b.cost)
    .map(({ each }) => each);
}
