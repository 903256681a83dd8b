import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayInVietnam, mondayOf, weekOf } from '../../../../src/posts/plan/day.ts';
import { feastDays } from '../../../../src/posts/plan/feast-days.ts';
import { lunarDay } from '../../../../src/posts/plan/lunar.ts';

const anyDay = fc.integer({ min: 0, max: 36_500 }).map((days) => addDays('2000-01-01', days));

test('weeks begin on Monday', () => {
  expect(mondayOf(weekOf('2026-11-24'))).toBe('2026-11-23');
  expect(mondayOf(weekOf('2026-11-23'))).toBe('2026-11-23');
  expect(mondayOf(weekOf('2026-11-29'))).toBe('2026-11-23');
  expect(mondayOf(weekOf('2027-01-01'))).toBe('2026-12-28');
});

test('a day lies within the seven days of its week', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const monday = mondayOf(weekOf(day));
      expect(monday <= day && day <= addDays(monday, 6)).toBe(true);
    }),
  );
});

test('the day is that of Vietnam, whatever the machine’s own time', () => {
  expect(dayInVietnam(new Date('2026-11-23T16:59:59Z'))).toBe('2026-11-23');
  expect(dayInVietnam(new Date('2026-11-23T17:00:00Z'))).toBe('2026-11-24');
});

test('Tết falls on the days of the Vietnamese calendar, not the Chinese one', () => {
  const tet = (year: number) => lunarDay(year, { month: 1, day: 1 });
  expect([2024, 2025, 2026, 2027, 2028, 2029, 2030].map(tet)).toEqual([
    '2024-02-10',
    '2025-01-29',
    '2026-02-17',
    '2027-02-06',
    '2028-01-26',
    '2029-02-13',
    '2030-02-02',
  ]);
  expect(lunarDay(2026, { month: 3, day: 10 })).toBe('2026-04-26');
});

test('a week knows its festivals, also where it crosses the new year', () => {
  const named = (monday: string) => feastDays(monday).map(({ day, festival }) => `${day} ${festival.key}`);
  expect(named('2027-02-01')).toEqual(['2027-02-06 tet']);
  expect(named('2026-04-20')).toEqual(['2026-04-26 gio-to']);
  expect(named('2027-09-13')).toEqual(['2027-09-15 trung-thu']);
  expect(named('2026-12-28')).toEqual([]);
});
