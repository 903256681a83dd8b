import { expect, test } from 'vitest';
import { directoryOf } from '../../../src/listings/directory.ts';
import type { HomestayEntry } from '../../../src/listings/entries.ts';
import { aListing, anExperience, aVillage } from '../../fixtures/listing.ts';
import { aSite } from '../../fixtures/site.ts';

function entries() {
  const { village: _village, experiences: _experiences, ...rest } = aListing();
  const home: HomestayEntry = {
    ...rest,
    village: 'ban-thu',
    experiences: [{ experience: 'thuyen-tren-ho', price: undefined }] as HomestayEntry['experiences'],
  };
  return { site: aSite(), villages: [aVillage()], experiences: [anExperience()], homestays: [home] };
}

const same = entries();

test.each<[string, ReturnType<typeof entries>, boolean]>([
  ['nothing has changed', { ...same }, true],
  [
    'another village has come',
    { ...same, villages: [...same.villages, { ...aVillage(), slug: 'ban-hai' }] },
    true,
  ],
  [
    'another house has come',
    { ...same, homestays: [...same.homestays, { ...same.homestays[0]!, slug: 'nha-hai' }] },
    true,
  ],
  ['the settings have changed', { ...same, site: aSite() }, false],
  ['its village has changed', { ...same, villages: [aVillage()] }, false],
  ['what it offers has changed', { ...same, experiences: [anExperience()] }, false],
  ['what it offers is gone', { ...same, experiences: [] }, false],
  ['the house has changed', { ...same, homestays: [{ ...same.homestays[0]! }] }, false],
])('when %s, whether the listing is the same object: %s', (_what, now, isSame) => {
  const [before] = directoryOf(same).listings;
  const after = directoryOf(now).listings.find(({ slug }) => slug === before?.slug);
  expect(after).toBeDefined();
  expect(after === before).toBe(isSame);
  // Told by what it is, however often the others were asked for between.
  expect(directoryOf(same).listings[0]).toEqual(before);
});

test('a house of which the village is not there is not listed, and is once it is', () => {
  expect(directoryOf({ ...same, villages: [] }).listings).toEqual([]);
  expect(directoryOf(same).listings).toHaveLength(1);
});
