import { describe, expect, test } from 'vitest';
import { bookingProperty } from '../../../src/booking/property.ts';
import { descriptionsOf } from '../../../src/booking/texts/descriptions.ts';
import { captionOf, captionPlatforms } from '../../../src/captions/caption.ts';
import { type Construction, constructions } from '../../../src/homestay/construction.ts';
import { peoples } from '../../../src/homestay/people.ts';
import { spokenLanguages } from '../../../src/homestay/spoken-language.ts';
import { anglesOf } from '../../../src/listings/angle.ts';
import type { Listing } from '../../../src/listings/entries.ts';
import { standsOnStilts } from '../../../src/listings/stilts.ts';
import { villageInside, villageName } from '../../../src/prose/vi/listing-words.ts';
import { homestayDescription } from '../../../src/site/homestay-description.ts';
import { words } from '../../../src/site/words/words.ts';
import { aHomestayFile, aListing } from '../../fixtures/listing.ts';

const site = { address: 'https://nha-san.example', name: 'Nặm Đăm' } as const;
const [floor] = aHomestayFile().rooms as [Record<string, unknown>];

/** A house of rammed earth with a communal floor and a hearth, in which nobody has written of stilts. */
const rammedEarth = (more: Record<string, unknown> = {}): Listing =>
  aListing({
    name: 'Nhà trình tường bà Mẩy',
    construction: undefined,
    tagline: { vi: 'Ngủ dưới mái ngói âm dương', en: 'Sleep under a tiled roof' },
    story: { vi: 'Tường đất dày nửa mét, đông ấm hè mát.', en: 'The earth walls are half a metre thick.' },
    rooms: [floor],
    amenities: ['hearth'],
    experiences: [],
    houseRules: {
      ...(aHomestayFile().houseRules as object),
      note: { vi: 'Xin để giày dép ngoài hiên.', en: 'Please leave your shoes on the porch.' },
    },
    ...more,
  });

/** Everything that is written about a house and is not its owner's. */
function written(listing: Listing): string[] {
  return (['vi', 'en'] as const).flatMap((language) => [
    ...anglesOf(listing).flatMap((angle) =>
      captionPlatforms.flatMap((platform) =>
        [0, 1, 2, 3, 4, 5].map(
          (variant) => captionOf(listing, site, platform, language, { angle, variant }).text,
        ),
      ),
    ),
    JSON.stringify(descriptionsOf(listing)[language]),
    JSON.stringify(bookingProperty(listing, site)),
    homestayDescription(listing, language),
    ...Object.values(words(language).house.mannersList).flat(),
    ...Object.values(words(language).house.safetyList).flat(),
  ]);
}

const ofStilts = /nhà sàn|nhasan|stilt|cầu thang|thuyền|\bhồ\b|stairs|\bboats?\b/iu;

describe('how a house is built is said only where its owner says it', () => {
  test.each<[string, Listing]>([
    ['a communal floor and a hearth', rammedEarth()],
    ['rammed earth', rammedEarth({ construction: 'rammed-earth' })],
    ['a farm of brick', rammedEarth({ kind: 'farm-stay', construction: 'masonry' })],
    ['a whole house on the ground', rammedEarth({ kind: 'whole-house', construction: 'earthen-floor' })],
  ])('%s is no stilt house', (_, listing) => {
    for (const text of written(listing)) expect(text).not.toMatch(ofStilts);
  });

  test.each<[string, Partial<Listing>, boolean]>([
    ['chosen in the form', { construction: 'wooden-stilt' }, true],
    ['of concrete', { construction: 'concrete-stilt' }, true],
    ['written into the name', { name: 'NHÀ SÀN Cô Hoa' }, true],
    ['in letters that are decomposed', { name: 'Nhà sàn Cô Hoa'.normalize('NFD') }, true],
    ['told in the story', { story: { vi: 'Ngôi nhà sàn này ông tôi dựng.' } }, true],
    ['what is chosen beats a name', { name: 'Nhà Sàn Cũ', construction: 'masonry' }, false],
    ['nowhere', {}, false],
  ])('%s', (_, more, expected) => {
    expect(standsOnStilts({ ...rammedEarth(), ...more })).toBe(expected);
  });

  test('a house on stilts is called one', () => {
    expect(
      written(rammedEarth({ construction: 'wooden-stilt' })).some((text) => /nhà sàn/iu.test(text)),
    ).toBe(true);
  });

  test('no construction but those on stilts is said to stand on them', () => {
    const standing = (Object.keys(constructions) as Construction[]).filter((construction) =>
      standsOnStilts({ ...rammedEarth(), construction }),
    );
    expect(standing).toEqual(['wooden-stilt', 'concrete-stilt']);
  });
});

test.each([
  ['Nà Tông', 'Bản Nà Tông', 'bản Nà Tông'],
  ['Thôn Nặm Đăm', 'Thôn Nặm Đăm', 'thôn Nặm Đăm'],
  ['Làng Giàng', 'Làng Giàng', 'làng Giàng'],
  ['Bản Ba', 'Bản Ba', 'bản Ba'],
  ['xóm Mới', 'xóm Mới', 'xóm Mới'],
])('the village %s is called %s, and %s inside a sentence', (name, whole, inside) => {
  expect([villageName(name), villageInside(name)]).toEqual([whole, inside]);
});

test('every people can say that it speaks its language', () => {
  const own: Record<string, string> = { kinh: 'vietnamese', hoa: 'chinese' };
  for (const people of Object.keys(peoples)) {
    expect(Object.keys(spokenLanguages), people).toContain(own[people] ?? people);
  }
});
