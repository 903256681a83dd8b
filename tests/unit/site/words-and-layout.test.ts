import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roomCount } from '../../../src/listings/room-count.ts';
import { bedsText } from '../../../src/prose/beds.ts';
import { boundText } from '../../../src/site/bound-text.ts';
import { galleryLayout } from '../../../src/site/gallery-layout.ts';
import { opening } from '../../../src/site/opening.ts';
import { isInSeason, seasonCalendar } from '../../../src/site/season-calendar.ts';
import { tellingAmenities } from '../../../src/site/telling-amenities.ts';
import { words } from '../../../src/site/words/words.ts';
import { aVillage } from '../../fixtures/listing.ts';

test('every picture of a gallery is shown once, in full rows', () => {
  for (let count = 0; count <= 60; count++) {
    const pictures = Array.from({ length: count }, (_, index) => index);
    const { first, beside, row, columns } = galleryLayout(pictures);
    expect([first, ...beside, ...row].filter((picture) => picture !== undefined)).toEqual(pictures);
    if (row.length) expect(row.length % columns, `${count} pictures`).toBe(0);
  }
});

test.each([
  [7, 5, 9, true],
  [4, 5, 9, false],
  [12, 11, 1, true],
  [1, 11, 1, true],
  [6, 11, 1, false],
])('month %i in a season from %i to %i: %s', (month, from, until, expected) => {
  expect(isInSeason(month, { from, until })).toBe(expected);
});

test('a season that two villages name alike is told once, in the order of the year', () => {
  const harvest = { name: { vi: 'Mùa gặt' }, from: 9, until: 10, about: { vi: 'Lúa chín.' } };
  const spring = { name: { vi: 'Mùa xuân' }, from: 2, until: 3, about: { vi: 'Hoa đào.' } };
  const calendar = seasonCalendar([
    aVillage({ seasons: [harvest] }),
    aVillage({ seasons: [harvest, spring] }),
  ]);
  expect(calendar.map(({ season, villages }) => [season.name.vi, villages.length])).toEqual([
    ['Mùa xuân', 1],
    ['Mùa gặt', 2],
  ]);
});

test('beds have the right plural', () => {
  const beds = [
    { type: 'floor-mattress', count: 10 },
    { type: 'double', count: 1 },
  ] as const;
  expect(bedsText([...beds], words('vi'))).toBe('10 đệm trải sàn và 1 giường đôi');
  expect(bedsText([...beds], words('en'))).toBe('10 floor mattresses and 1 double bed');
  expect(bedsText([{ type: 'single', count: 2 }], words('en'))).toBe('2 single beds');
});

test('the house sold whole holds its rooms', () => {
  expect(
    roomCount([
      { type: 'double', count: 3 },
      { type: 'whole-house', count: 1 },
    ]),
  ).toBe(3);
  expect(roomCount([{ type: 'whole-house', count: 1 }])).toBe(1);
});

test('what nearly every house has is not what tells most about one', () => {
  expect(tellingAmenities(['wifi', 'car-parking', 'boat-landing', 'hearth'])).toEqual([
    'boat-landing',
    'hearth',
    'wifi',
  ]);
});

test('a line does not end inside “Tuyên Quang”, and nothing but spaces changes', () => {
  expect(boundText('Ngủ nhà sàn ở Tuyên Quang')).toContain('Tuyên\u00A0Quang');
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('nhà', 'sàn', 'Tuyên', 'Quang', 'núi', 'đá', 'và', 'hồ', 'nước.')),
      (syllables) => {
        const text = syllables.join(' ');
        expect(boundText(text).replaceAll('\u00A0', ' ')).toBe(text);
      },
    ),
  );
});

test('a description has at most 160 characters and never ends inside a word', () => {
  const story = 'Ngôi nhà được ông nội dựng từ gỗ trong rừng của bản, qua ba đời vẫn ở. '.repeat(6);
  const short = opening(story);
  expect(short.length).toBeLessThanOrEqual(160);
  expect(story).toContain(short.replace(/…$/, ''));
  expect(short).toMatch(/[.…]$/);
  expect(opening('Nhà sàn.')).toBe('Nhà sàn.');
});
