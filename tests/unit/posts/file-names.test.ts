import { expect, test } from 'vitest';
import { packName } from '../../../src/booking/photo-pack/pack-name.ts';
import { cardsOf } from '../../../src/cards/cards-of.ts';
import { longestSlug, slugFault } from '../../../src/homestay/slug-form.ts';
import type { Subject } from '../../../src/homestay/subject.ts';
import { subjects } from '../../../src/homestay/subject.ts';
import { anglesOf } from '../../../src/listings/angle.ts';
import { publishJpeg } from '../../../src/photos/published.ts';
import { pictureName } from '../../../src/posts/picture-name.ts';
import { captionFileOf } from '../../../src/posts/zip/caption-file.ts';
import { aListing, anExperience, aVillage } from '../../fixtures/listing.ts';
import { aSite } from '../../fixtures/site.ts';

/** What every file system takes, and every program that unpacks a zip: bytes of one name. */
const most = 255;

const longest = 'a'.repeat(longestSlug);

const house = {
  ...aListing(),
  slug: longest,
  village: { ...aVillage(), slug: longest },
  experiences: [{ experience: { ...anExperience(), slug: longest } }],
};

/** Every name of a file that is made for a house, where the names that people give are as long as they may be. */
const names = {
  'cards to keep': cardsOf(house, aSite(), 'vi').map(pictureName),
  'cards of the site': cardsOf(house, aSite(), 'vi').map(({ name }) => `${name}.jpg`),
  captions: anglesOf(house).map(({ key }) => captionFileOf(key)),
  'photos for Booking.com': Object.keys(subjects).map((subject) =>
    packName(100, subject as Subject, 999, longest),
  ),
  'photos of the site': house.photos.map((photo) => {
    const { src } = publishJpeg({ ...photo, file: `${longest}.jpeg` }, 'whole');
    return src.split('/').at(-1) ?? '';
  }),
  folders: [longest],
  zips: [`${longest}-facebook-vi.zip`, `ban-${longest}-a5-xen.pdf`],
};

test.each(Object.entries(names))('%s have names that every system takes', (_what, all) => {
  expect(all.length).toBeGreaterThan(0);
  for (const name of all) expect(Buffer.byteLength(name)).toBeLessThan(most);
});

test('a slug of one letter more is refused', () => {
  expect(slugFault(longest)).toBeUndefined();
  expect(slugFault(`${longest}a`)).toBe('length');
});
