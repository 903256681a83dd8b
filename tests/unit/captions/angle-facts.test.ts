import { describe, expect, test } from 'vitest';
import { arrivalFacts } from '../../../src/captions/facts/arrival.ts';
import { factsOf } from '../../../src/captions/facts/facts.ts';
import { lodgings } from '../../../src/captions/facts/lodging.ts';
import { offeredFacts } from '../../../src/captions/facts/offered.ts';
import { seasonFacts } from '../../../src/captions/facts/season.ts';
import type { Price } from '../../../src/homestay/price.ts';
import { bathingOf } from '../../../src/prose/bathing.ts';
import { beddingFacts } from '../../../src/prose/bedding.ts';
import { aListing, anExperience } from '../../fixtures/listing.ts';

const site = { address: 'https://nha-san.example' };
const vietnamese = factsOf(aListing(), site, 'vi');
const english = factsOf(aListing(), site, 'en');

describe('an experience', () => {
  test.each([
    [0.5, 'khoảng nửa tiếng', 'about half an hour'],
    [1, 'khoảng một tiếng', 'about an hour'],
    [2.5, 'khoảng 2 tiếng rưỡi', 'about two and a half hours'],
    [3, 'khoảng 3 tiếng', 'about three hours'],
    [24, '1 ngày', 'a day'],
    [48, '2 ngày', 'two days'],
  ])('takes %d hours', (hours, vi, en) => {
    const offered = { experience: anExperience({ hours }) };
    expect(offeredFacts(offered, vietnamese).length).toBe(vi);
    expect(offeredFacts(offered, english).length).toBe(en);
  });

  test.each<[Price, string, string]>([
    [{ amount: 900_000, per: 'boat' }, '900k một thuyền', '900,000 VND per boat'],
    [
      { amount: 1_200_000, per: 'group', minimumGuests: 6 },
      '1,2 triệu cho đoàn từ 6 người',
      '1,200,000 VND for groups of six or more',
    ],
    [
      { amount: 150_000, per: 'person', minimumGuests: 2 },
      '150k một người, nhận từ 2 người trở lên',
      '150,000 VND per person (at least two)',
    ],
  ])('costs %o', (price, vi, en) => {
    const offered = { experience: anExperience(), price };
    expect(offeredFacts(offered, vietnamese).price).toBe(vi);
    expect(offeredFacts(offered, english).price).toBe(en);
  });

  test('for a day of a few hours, the price is that of the outing', () => {
    const offered = (hours: number) => ({
      experience: anExperience({ hours }),
      price: { amount: 400_000, per: 'day' as const },
    });
    expect(offeredFacts(offered(4), vietnamese).price).toBe('400k một chuyến');
    expect(offeredFacts(offered(4), english).price).toBe('400,000 VND for the outing');
    expect(offeredFacts(offered(48), vietnamese).price).toBe('400k một ngày');
  });

  test('is told by its story, and the sentence about what to bring is found', () => {
    const story = {
      vi: 'Thuyền rời bến lúc bảy giờ. Thuyền có mái che.\n\nNhớ mang mũ và dép có quai. Áo phao có sẵn.',
    };
    const { scenes, bring } = offeredFacts({ experience: anExperience({ story }) }, vietnamese);
    expect(scenes).toEqual(['Thuyền rời bến lúc bảy giờ. Thuyền có mái che.']);
    expect(bring).toBe('Nhớ mang mũ và dép có quai.');
    expect(offeredFacts({ experience: anExperience({ story }) }, english).scenes).toEqual([]);
  });
});

describe('a season', () => {
  const about = { vi: 'Ruộng đầy nước.', en: 'The terraces are full.' };
  const season = (from: number, until: number, name = 'Mùa nước đổ') => ({
    name: { vi: name, en: 'Flooded terraces' },
    from,
    until,
    about,
  });
  test.each([
    [5, 5, 'tháng 5', 'in May'],
    [5, 6, 'tháng 5, tháng 6', 'in May and June'],
    [12, 1, 'tháng 12, tháng 1', 'in December and January'],
    [11, 1, 'từ tháng 11 đến tháng 1', 'from November to January'],
    [1, 12, 'quanh năm', 'all year round'],
  ])('from %d until %d', (from, until, vi, en) => {
    expect(seasonFacts(season(from, until), vietnamese).months).toBe(vi);
    expect(seasonFacts(season(from, until), english).months).toBe(en);
  });
  test.each([
    ['Mùa nước đổ', { plain: true, feast: false }],
    ['Mùa mưa, hồ đầy nước', { plain: false, feast: false }],
    ['Hội Lồng Tông', { plain: true, feast: true }],
    ['Mùa đẹp nhất', { plain: false, name: undefined }],
  ])('called %s', (name, expected) =>
    expect(seasonFacts(season(5, 6, name), vietnamese)).toMatchObject(expected));
});

test('what guests settle before they come', () => {
  const { houseRules } = aListing();
  expect(arrivalFacts({ houseRules }, 'vi')).toEqual({
    checkIn: 'từ 14 giờ đến 21 giờ',
    checkOut: 'trước 11 giờ',
    payment: 'tiền mặt hoặc chuyển khoản',
    paying: 'bằng tiền mặt hoặc chuyển khoản',
    cashOnly: false,
    cancellation: 'hủy trước 2 ngày không mất tiền',
    freeUnder: 6,
  });
  const late = {
    ...houseRules,
    checkIn: { from: '13:30' },
    checkOut: { until: '12:00' },
    payment: ['cash' as const],
  };
  expect(arrivalFacts({ houseRules: late }, 'en')).toMatchObject({
    checkIn: 'from 1.30 pm',
    checkOut: 'by noon',
    paying: 'in cash',
    cashOnly: true,
  });
});

test('room by room', () => {
  const { rooms } = aListing();
  expect(lodgings(rooms, 'vi', [])).toMatchObject([
    {
      name: 'Sàn chung tầng trên',
      beds: 'mỗi người một đệm',
      view: 'núi',
      price: '150k một người',
      includes: 'chăn, màn và bữa sáng',
    },
    { name: 'Phòng đôi nhìn ra suối', count: 2, beds: 'một giường đôi', view: undefined },
  ]);
  const [, double] = rooms;
  const untranslated = [
    { ...double!, name: { vi: 'Phòng đôi' }, beds: [{ type: 'single' as const, count: 2 }] },
  ];
  expect(lodgings(untranslated, 'en', [])).toMatchObject([
    { name: 'Double room', beds: 'two single beds', view: 'the stream' },
  ]);
  expect(bathingOf(rooms)).toBe('by-kind');
  expect(beddingFacts(rooms, 'vi')).toEqual(['màn']);
});

test('the way to a house that hides its position is nobody’s to tell', () => {
  const position = { latitude: 22.48931, longitude: 105.30214, precision: 'approximate' };
  const { hidden, way } = factsOf(aListing({ position }), site, 'vi');
  expect({ hidden, way }).toEqual({ hidden: true, way: [] });
});
