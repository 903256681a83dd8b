import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysLater, englishDay, isDay, vietnameseDay } from '../../../../src/site/enquiry/day.ts';

test.each([
  ['2026-12-04', 'thứ Sáu 04/12/2026', 'Friday 4 December 2026'],
  ['2026-12-06', 'Chủ nhật 06/12/2026', 'Sunday 6 December 2026'],
  ['2028-02-29', 'thứ Ba 29/02/2028', 'Tuesday 29 February 2028'],
])('%s is %s and %s', (day, vietnamese, english) => {
  expect(vietnameseDay(day)).toBe(vietnamese);
  expect(englishDay(day)).toBe(english);
});

test.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-02-28', 2, '2028-03-01'],
  // Europe’s clocks change that night; a calendar does not.
  ['2026-03-28', 2, '2026-03-30'],
])('%s and %i nights end on %s', (day, nights, end) => expect(daysLater(day, nights)).toBe(end));

test.each([
  '2026-02-30',
  '2026-13-01',
  '26-1-1',
  '',
  '2026-12-4',
  'abc',
  '2026-12-04T00:00',
])('“%s” is no day', (text) => expect(isDay(text)).toBe(false));

test('a day so many nights later is a day, and as many nights away', () => {
  const days = fc.date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 400 }), (date, nights) => {
      const day = date.toJSON().slice(0, 10);
      const later = daysLater(day, nights);
      expect(isDay(later)).toBe(true);
      expect((Date.parse(later) - Date.parse(day)) / 86_400_000).toBe(nights);
    }),
  );
});
