import { expect, test } from 'vitest';
import { sameDay, toldDay } from '../../../../src/site/share/told-day.ts';
import { byWaiting } from '../../../../src/site/share/waiting-order.ts';

const day = (date: number, hour = 12, month = 10) => new Date(2026, month, date, hour);

test.each([
  [day(24, 0), 'hôm nay'],
  [day(23, 23), 'hôm qua'],
  [day(22), 'hôm kia'],
  [day(19), '5 ngày trước'],
  [day(24, 12, 8), '24/9/2026'],
  [day(25), '25/11/2026'],
])('%s is told as %s', (instant, told) => {
  expect(toldDay(instant, day(24, 1))).toBe(told);
});

test('a day goes from midnight to midnight where the reader is', () => {
  expect(sameDay(day(24, 0), day(24, 23))).toBe(true);
  expect(sameDay(day(24, 23), day(25, 0))).toBe(false);
});

test('houses that were never posted come first, then those that have waited longest; others keep their order', () => {
  const houses = [
    { name: 'a', last: '2026-11-02T00:00:00.000Z' },
    { name: 'b' },
    { name: 'c', last: '2026-10-01T00:00:00.000Z' },
    { name: 'd' },
  ];
  expect(byWaiting(houses).map(({ name }) => name)).toEqual(['b', 'd', 'c', 'a']);
});
