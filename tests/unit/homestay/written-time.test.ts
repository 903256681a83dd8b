import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writtenTime } from '../../../src/homestay/written-time.ts';

test.each([
  ['12h', '12:00'],
  ['12 H', '12:00'],
  ['12h30', '12:30'],
  ['12g30', '12:30'],
  ['12 giờ', '12:00'],
  ['12 giờ rưỡi', '12:30'],
  ['12 giờ 30 phút', '12:30'],
  ['9:00', '09:00'],
  ['12', '12:00'],
  ['12.3', '12:30'],
  ['14h00', '14:00'],
  ['2 giờ chiều', '14:00'],
  ['8h sáng', '08:00'],
  ['12 giờ trưa', '12:00'],
  ['1 giờ trưa', '13:00'],
  ['9h tối', '21:00'],
  ['từ 14h', '14:00'],
])('%s is %s', (written, time) => expect(writtenTime(written)).toBe(time));

test.each([
  '2h',
  '12:15',
  '24:00',
  '12 giờ đêm',
  '13 giờ sáng',
  'trưa',
  '12h-14h',
  '',
  '99h',
  '12:00 AM',
])('%s may mean two things, or none', (written) => expect(writtenTime(written)).toBeUndefined());

test('whatever is read is a time on the hour or half past', () => {
  const half = /^(?:[01]\d|2[0-3]):[03]0$/;
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'0123456789h:. giờphútsáng'), maxLength: 9 }),
      (text) => {
        const time = writtenTime(text);
        if (time !== undefined) expect(time).toMatch(half);
      },
    ),
  );
});
