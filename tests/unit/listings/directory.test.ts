import { expect, test } from 'vitest';
import { directoryOf } from '../../../src/listings/directory.ts';
import type { HomestayEntry, SiteEntry } from '../../../src/listings/entries.ts';
import { aListing, anExperience, aVillage } from '../../fixtures/listing.ts';

const home = (name: string, more: Partial<HomestayEntry> = {}): HomestayEntry => ({
  ...aListing(),
  name,
  slug: name.toLowerCase(),
  village: 'ban-thu',
  experiences: [{ experience: 'thuyen-tren-ho' }, { experience: 'da-bo' }],
  ...more,
});

const link = (...homestays: HomestayEntry[]) =>
  directoryOf({ site: {} as SiteEntry, villages: [aVillage()], experiences: [anExperience()], homestays });

test('only published houses are listed', () => {
  const listed = link(
    home('A'),
    home('B', { status: 'draft' }),
    home('C', { status: 'hidden' }),
    home('D', { status: 'ready' }),
  );
  expect(listed.listings.map(({ name }) => name)).toEqual(['A']);
});

test('the order is that of the Vietnamese alphabet', () => {
  const listed = link(home('Đồi'), home('Ăn'), home('Dốc'), home('An'), home('Ấm'));
  expect(listed.listings.map(({ name }) => name)).toEqual(['An', 'Ăn', 'Ấm', 'Dốc', 'Đồi']);
});

test('a listing carries its village and the experiences that exist', () => {
  const [listing] = link(home('A')).listings;
  expect(listing?.village.name).toBe('Bản Thử');
  expect(listing?.experiences.map(({ experience }) => experience.slug)).toEqual(['thuyen-tren-ho']);
});

test('a house whose village is gone is not listed', () => {
  expect(link(home('A', { village: 'ban-khac' })).listings).toEqual([]);
});
