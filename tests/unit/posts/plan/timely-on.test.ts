import { expect, test } from 'vitest';
import { anglesOf } from '../../../../src/listings/angle.ts';
import { addDays, daysUntil, weekOf } from '../../../../src/posts/plan/day.ts';
import { occasionsOf } from '../../../../src/posts/plan/occasion.ts';
import { type PlannedTurn, planOf } from '../../../../src/posts/plan/plan.ts';
import { timelyOn } from '../../../../src/posts/plan/timely-on.ts';
import { aListing, aVillage } from '../../../fixtures/listing.ts';
import { houses } from './houses.ts';

const winter = {
  name: { vi: 'Mùa lúa chín', en: 'Rice harvest' },
  from: 11,
  until: 1,
  about: { vi: 'Lúa vàng.' },
};
const listing = { ...aListing(), village: { ...aVillage(), seasons: [winter] } };
const occasion = (key: string) =>
  occasionsOf(anglesOf(listing), [2026, 2027]).find((each) => each.key === key);
const monday = '2027-01-11';

test.each([
  ['tet 2027', '2027-01-14', { kind: 'festival', name: { vi: 'Tết Nguyên đán' }, days: 23 }],
  [
    'season-1 2026',
    '2026-10-20',
    { kind: 'season', name: { vi: 'mùa lúa chín', en: 'rice harvest' }, days: 12 },
  ],
  ['season-1 2026', '2026-11-14', { kind: 'season', days: -13 }],
  ['september-2 2027', '2027-08-31', { kind: 'festival', name: { vi: 'nghỉ lễ 2/9' }, days: 2 }],
])('what makes %s timely on %s', (key, day, expected) => {
  expect(occasion(key)).toBeDefined();
  expect(timelyOn(day, monday, occasion(key))).toMatchObject(expected);
});

test('without an occasion only the days before a weekend are timely', () => {
  const days = [0, 1, 2, 3, 4, 5].map((days) => timelyOn(addDays(monday, days), monday));
  const weekend = (days: number) => ({ kind: 'weekend', days });
  expect(days).toEqual([undefined, undefined, undefined, weekend(2), weekend(1), undefined]);
});

test('a house counts how often it has told something, in every plan alike', () => {
  const turnsFrom = (from: string, weeks: number) =>
    planOf(houses(7), { from, weeks }).flatMap(({ turns }) => turns);
  const early = turnsFrom('2026-01-05', 104);
  for (const turns of Map.groupBy(early, ({ listing, angle }) => `${listing.slug} ${angle.key}`).values()) {
    expect(turns.map(({ number }) => number)).toEqual([...turns.keys()]);
  }
  const said = ({ listing, angle, week, number }: PlannedTurn) =>
    `${listing.slug} ${angle.key} ${week} ${number}`;
  const known = new Set(early.map(said));
  expect(turnsFrom('2027-03-01', 30).filter((turn) => !known.has(said(turn)))).toEqual([]);
});

test('days are counted over the ends of months and years', () => {
  expect(daysUntil('2026-12-30', '2027-01-02')).toBe(3);
  expect(daysUntil('2027-01-02', '2026-12-30')).toBe(-3);
  expect(weekOf('2027-01-04') - weekOf('2026-12-28')).toBe(1);
});
