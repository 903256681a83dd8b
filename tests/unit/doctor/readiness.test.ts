import { expect, test } from 'vitest';
import { schemaHint } from '../../../src/booking/steps/schema-hint.ts';
import { pathOf } from '../../../src/desk/editor/fields/path.ts';
import { readinessOf } from '../../../src/doctor/readiness.ts';
import { homestay } from '../../../src/homestay/homestay.ts';
import type { Listing } from '../../../src/listings/entries.ts';
import { fieldName } from '../../../src/listings/problem.ts';
import { aListing } from '../../fixtures/listing.ts';
import { aSite } from '../cards/a-card.ts';

const readiness = (listing: Listing, role: 'owner' | 'team' = 'team') => readinessOf(listing, aSite(), role);
const todosFor = (platform: string, listing: Listing, role?: 'owner' | 'team') =>
  readiness(listing, role).find((each) => each.platform === platform)?.todos ?? [];

const consent = (covers: string[]) => ({ by: 'Cô Hoa', on: '2026-10-15', covers });

test('each platform has a list, Booking.com last', () => {
  expect(readiness(aListing()).map(({ name }) => name)).toEqual([
    'Facebook',
    'Zalo',
    'TikTok',
    'Booking.com',
  ]);
});

test('without the host’s consent a house cannot be posted, and asking comes first', () => {
  const listing = aListing({ sample: false, consent: consent(['website', 'facebook']) });
  expect(todosFor('facebook', listing).every(({ need }) => need === 'advised')).toBe(true);
  expect(todosFor('tiktok', listing)[0]).toEqual({
    vi: 'Chủ nhà chưa đồng ý đăng lên TikTok. Hãy hỏi chủ nhà rồi chọn thêm “TikTok” ở mục “Cho đăng ở”.',
    field: 'consent.covers',
    need: 'required',
  });
});

test('a sample has nobody to ask', () => {
  expect(todosFor('zalo', aListing({ sample: true }))).not.toContainEqual(
    expect.objectContaining({ field: 'consent.covers' }),
  );
});

test('what is missing on the cards is advised: tagline, price, photos, Zalo', () => {
  const rooms = aListing().rooms.map((room) => ({ ...room, price: undefined }));
  const listing = { ...aListing(), rooms, tagline: undefined, contact: { phone: '+84912345678' } };
  expect(todosFor('zalo', listing).map(({ field }) => field)).toEqual(
    expect.arrayContaining(['contact.zalo', 'tagline.vi', 'rooms[0].price', 'photos']),
  );
  expect(todosFor('facebook', listing).map(({ field }) => field)).not.toContain('contact.zalo');
});

test('an owner is not asked for translations', () => {
  const listing = { ...aListing(), story: { vi: 'Nhà được ông nội dựng từ gỗ trong rừng của bản.' } };
  const fields = (role: 'owner' | 'team') => todosFor('booking', listing, role).map(({ field }) => field);
  expect(fields('team')).toContain('story.en');
  expect(fields('owner')).not.toContain('story.en');
});

test('every item says what to do, and leads to a field that the schema has', () => {
  for (const { todos } of readiness({ ...aListing(), tagline: undefined, position: undefined })) {
    for (const { vi, field } of todos) {
      expect(vi).toMatch(/\p{L}.*[.?]$/u);
      if (field) expect(field in homestay.shape || schemaHint(field), field).toBeTruthy();
    }
  }
});

test.each([
  ['name', ['name']],
  ['rooms[0].price', ['rooms', 0, 'price']],
  ['rooms[12].about.en', ['rooms', 12, 'about', 'en']],
])('the field %s is a path', (field, path) => {
  expect(pathOf(field)).toEqual(path);
  expect(fieldName(path)).toBe(field);
});
