import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anglesToldIn } from '../../../../src/captions/told-angles.ts';
import type { Listing } from '../../../../src/listings/entries.ts';
import { addDays, weekOf } from '../../../../src/posts/plan/day.ts';
import { type PlannedTurn, planOf } from '../../../../src/posts/plan/plan.ts';
import { mayBePosted } from '../../../../src/posts/post.ts';
import { aVillage } from '../../../fixtures/listing.ts';
import { houses } from './houses.ts';

const aYear = { from: '2026-11-24', weeks: 52 };
const turnsOf = (listings: Listing[], span = aYear): PlannedTurn[] =>
  planOf(listings, span).flatMap(({ turns }) => turns);
const byHouse = (turns: PlannedTurn[]) => Map.groupBy(turns, ({ listing }) => listing.slug);
const said = ({ week, listing, angle, occasion }: PlannedTurn) =>
  `${week} ${listing.slug} ${angle.key} ${occasion?.key ?? ''}`;

const anyDay = fc.integer({ min: 0, max: 365 * 8 }).map((days) => addDays('2026-01-05', days));

describe.each([
  { count: 5, villages: 1, aWeek: 3, wait: 2 },
  { count: 50, villages: 1, aWeek: 2, wait: 32 },
  { count: 50, villages: 5, aWeek: 15, wait: 4 },
  { count: 500, villages: 1, aWeek: 16, wait: 32 },
  { count: 500, villages: 10, aWeek: 20, wait: 32 },
])('$count houses in $villages villages over a year', ({ count, villages, aWeek, wait }) => {
  const listings = Array.from({ length: villages }, (_, index) =>
    houses(count / villages, `ban-${index + 1}`),
  ).flat();

  test('no house waits longer than another of its village', () => {
    fc.assert(
      fc.property(anyDay, (from) => {
        const turns = turnsOf(listings, { from, weeks: 52 });
        const own = byHouse(turns);
        expect(own.size).toBe(count);
        for (const village of Map.groupBy(own.values(), ([turn]) => turn?.listing.village.slug).values()) {
          const times = village.map(({ length }) => length);
          expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(1);
        }
        const waits = [...own.values()].flatMap((turns) =>
          turns.slice(1).map(({ week }, index) => weekOf(week) - weekOf(turns[index]?.week ?? '')),
        );
        expect(new Set(waits)).toEqual(new Set([wait]));
      }),
      { numRuns: 4 },
    );
  });

  test('no week asks for more than the team can post', () => {
    const busiest = Math.max(...planOf(listings, aYear).map(({ turns }) => turns.length));
    expect(busiest).toBeLessThanOrEqual(aWeek);
  });
});

test('a house tells two other things before it repeats one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 120 }), anyDay, (count, from) => {
      for (const turns of byHouse(turnsOf(houses(count), { from, weeks: 104 })).values()) {
        const keys = turns.map(({ angle }) => angle.key);
        keys.slice(2).forEach((_, index) => {
          expect(new Set(keys.slice(index, index + 3)).size).toBe(3);
        });
      }
    }),
    { numRuns: 25 },
  );
});

test('within a year a house of a small village tells everything that it can tell', () => {
  for (const [slug, turns] of byHouse(turnsOf(houses(6)))) {
    const keys = anglesToldIn(turns[0]?.listing as Listing, 'vi').map(({ key }) => key);
    expect(new Set(turns.map(({ angle }) => angle.key)), slug).toEqual(new Set(keys));
  }
});

test('only what the house has to tell, and only where its host agreed to', () => {
  const quiet = houses(3, 'it-chuyen', {
    meals: [],
    experiences: [],
    host: { name: 'Cô Thử', languages: ['vietnamese'] },
    consent: { by: 'Cô Thử', on: '2026-10-15', covers: ['website', 'zalo'] },
  });
  const turns = turnsOf(quiet);
  expect(new Set(turns.map(({ angle }) => angle.kind))).toEqual(
    new Set(['overview', 'rooms', 'season', 'practical']),
  );
  for (const { listing, platforms } of turns) {
    expect(platforms).toEqual(['zalo']);
    expect(mayBePosted(listing, 'zalo')).toBe(true);
  }
});

test('a house that may be posted nowhere has no turn and takes nobody’s', () => {
  const silent = houses(2, 'ban-thu', {
    consent: { by: 'Cô Thử', on: '2026-10-15', covers: ['website'] },
  }).map((listing) => ({ ...listing, slug: `im-${listing.slug}` }));
  expect(turnsOf([...houses(4), ...silent]).map(said)).toEqual(turnsOf(houses(4)).map(said));
});

test('a season is told from three weeks before it until it ends, once a year', () => {
  for (const turns of byHouse(turnsOf(houses(8), { from: '2026-11-24', weeks: 104 })).values()) {
    const told = turns.filter(({ angle }) => angle.key === 'season-1').map(({ day }) => day);
    expect(told).toHaveLength(2);
    told.forEach((day, index) => {
      expect(day >= `${2027 + index}-04-10` && day <= `${2027 + index}-06-30`, day).toBe(true);
    });
  }
});

test('a season that crosses the new year is told once a winter', () => {
  const winter = { name: { vi: 'Mùa khô' }, from: 11, until: 1, about: { vi: 'Đêm lạnh.' } };
  const village = { ...aVillage(), seasons: [winter] };
  for (const turns of byHouse(turnsOf(houses(4, 'ban-thu', { village }))).values()) {
    const told = turns.filter(({ angle }) => angle.kind === 'season').map(({ day }) => day);
    expect(told.length).toBeGreaterThanOrEqual(1);
    for (const day of told) expect(day <= '2027-01-31' || day >= '2027-10-11', day).toBe(true);
  }
});

test('Lồng Tồng is told before its day by the lunar calendar, whatever months the village names', () => {
  const feast = { name: { vi: 'Hội Lồng Tông' }, from: 2, until: 3, about: { vi: 'Hội xuống đồng.' } };
  const village = { ...aVillage(), seasons: [{ ...feast, name: { vi: feast.name.vi.normalize('NFD') } }] };
  const turns = turnsOf(houses(6, 'ban-thu', { village }), { from: '2027-01-01', weeks: 52 * 10 });
  const told = turns.filter(({ angle }) => angle.kind === 'season');
  // The tenth day of the first lunar month, from 2027 on.
  const days = [
    '2027-02-15',
    '2028-02-04',
    '2029-02-22',
    '2030-02-11',
    '2031-02-01',
    '2032-02-20',
    '2033-02-09',
  ];
  for (const festival of days) {
    const before = told.filter(({ occasion }) => occasion?.on === festival);
    expect(new Set(before.map(({ listing }) => listing.slug)).size, festival).toBe(6);
    for (const { day } of before) expect(day < festival, `${day} < ${festival}`).toBe(true);
  }
});

test('in the weeks before Tết every house tells of food, host or the whole house', () => {
  const turns = turnsOf(houses(6)).filter(({ occasion }) => occasion?.key === 'tet 2027');
  expect(byHouse(turns).size).toBe(6);
  expect(turns.every(({ angle }) => ['food', 'host', 'overview'].includes(angle.kind))).toBe(true);
  expect(turns.every(({ day }) => day >= '2027-01-02' && day <= '2027-02-04')).toBe(true);
});

test('what lasts is told too, however many seasons and festivals there are', () => {
  const seasons = Array.from({ length: 12 }, (_, index) => ({
    name: { vi: `Mùa ${index + 1}` },
    from: index + 1,
    until: ((index + 2) % 12) + 1,
    about: { vi: 'Mùa đẹp.' },
  }));
  const village = { ...aVillage(), seasons };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), (count) => {
      const turns = turnsOf(houses(count, 'ban-thu', { village }), { from: '2027-01-01', weeks: 300 });
      for (const own of byHouse(turns).values()) {
        own.slice(2).forEach((_, index) => {
          expect(own.slice(index, index + 3).some(({ occasion }) => !occasion)).toBe(true);
        });
      }
    }),
    { numRuns: 10 },
  );
});

test('the plan depends on the listings and the day, not on the order of the listings', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(houses(20), { minLength: 20 }), (shuffled) => {
      expect(turnsOf(shuffled).map(said)).toEqual(turnsOf(houses(20)).map(said));
    }),
    { numRuns: 20 },
  );
});

test('a plan made later agrees with one made earlier about the weeks that both have', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (from, later) => {
      const early = planOf(houses(7), { from, weeks: 52 });
      const late = planOf(houses(7), { from: addDays(from, later * 7), weeks: 52 - later });
      expect(late.flatMap(({ turns }) => turns).map(said)).toEqual(
        early
          .slice(later)
          .flatMap(({ turns }) => turns)
          .map(said),
      );
    }),
    { numRuns: 20 },
  );
});

test('a house that is added has its turns, and few others move', () => {
  let kept = 0;
  let all = 0;
  for (let count = 1; count < 90; count++) {
    const before = turnsOf(houses(count)).map(said);
    const after = new Set(turnsOf(houses(count + 1)).map(said));
    expect(byHouse(turnsOf(houses(count + 1))).get(`ban-thu-${count + 1}`)?.length).toBeGreaterThan(0);
    kept += before.filter((turn) => after.has(turn)).length;
    all += before.length;
  }
  expect(kept / all).toBeGreaterThan(0.75);
});

test('another village’s new house moves nothing', () => {
  const here = houses(9);
  const before = turnsOf([...here, ...houses(4, 'ban-khac')]);
  const after = turnsOf([...here, ...houses(5, 'ban-khac')]);
  const own = (turns: PlannedTurn[]) =>
    turns.filter(({ listing }) => listing.village.slug === 'ban-thu').map(said);
  expect(own(after)).toEqual(own(before));
});

test('the posts of a week are spread over its days, the same number on each as far as it goes', () => {
  for (const { monday, turns } of planOf(houses(60), aYear)) {
    const days = turns.map(({ day }) => day);
    expect(days).toEqual(days.toSorted());
    const each = [...Map.groupBy(days, (day) => day).values()].map(({ length }) => length);
    if (turns.length >= 3) expect(Math.max(...each) - Math.min(...each), monday).toBeLessThanOrEqual(1);
    for (const day of days) expect(monday <= day && day <= addDays(monday, 6)).toBe(true);
  }
});

test('nothing is planned without houses, and nothing before the first week that counts', () => {
  expect(planOf([], aYear).every(({ turns }) => turns.length === 0)).toBe(true);
  expect(planOf(houses(5), { from: '2025-06-01', weeks: 4 })).toEqual([]);
});
