import { describe, expect, test } from 'vitest';
import { type Kind, kinds } from '../../../src/homestay/homestay.ts';
import type { TextLanguage } from '../../../src/homestay/language.ts';
import { type RoomType, roomTypes } from '../../../src/homestay/room.ts';
import type { Listing } from '../../../src/listings/entries.ts';
import { aHomestayFile, aListing, aVillage } from '../../fixtures/listing.ts';
import { type Output, textsOf, toldOf, turns, withoutStilts } from '../../fixtures/outputs.ts';

// The noun of a place and that of its rooms agree with its kind and type in every output.

const languages: TextLanguage[] = ['vi', 'en'];
const [, room] = aHomestayFile().rooms as [unknown, Record<string, unknown>];

/** A house with three rooms of one type, whose owner uses no noun for it. */
const aHouseOf = (type: RoomType, more: Record<string, unknown> = {}): Listing =>
  withoutStilts(
    aListing({
      name: 'Suối Mơ',
      construction: undefined,
      tagline: undefined,
      story: undefined,
      rooms: [{ ...room, name: { vi: 'Góc suối', en: 'Stream corner' }, type, count: 3, guests: 4 }],
      photos: [{ file: 'house-pond.jpg', alt: { vi: 'Bên ao sen.', en: 'By a pond.' }, subject: 'exterior' }],
      host: { name: 'Cô Hoa', languages: ['vietnamese'] },
      houseRules: { ...(aHomestayFile().houseRules as object), note: undefined },
      directions: undefined,
      ...more,
    }),
  );

/** All that is told of a house in any turn, with where it is told. */
const everything = (
  listing: Listing,
): { where: string; output: Output; language: TextLanguage; text: string }[] =>
  languages.flatMap((language) =>
    Array.from({ length: 3 * turns }, (_, turn) =>
      Object.entries(textsOf(toldOf(listing, language, turn))).map(([output, text]) => ({
        where: `${output}, ${language}, turn ${turn}`,
        output: output as Output,
        language,
        text,
      })),
    ).flat(),
  );

/** What is counted, by type of room. */
const units: Record<RoomType, Record<TextLanguage, RegExp>> = {
  'communal-floor': { vi: /^gian/, en: /^floors$/ },
  double: { vi: /^phòng/, en: /^rooms$/ },
  twin: { vi: /^phòng/, en: /^rooms$/ },
  triple: { vi: /^phòng/, en: /^rooms$/ },
  family: { vi: /^phòng/, en: /^rooms$/ },
  bungalow: { vi: /^căn/, en: /^bungalows$/ },
  'whole-house': { vi: /^(?:ngôi )?nhà/, en: /^houses$/ },
  tent: { vi: /^(?:chiếc )?lều/, en: /^tents$/ },
};

const counted: Record<TextLanguage, RegExp> = {
  vi: /(?<![\p{L}\d])(?:3|ba) ((?:phòng|căn|bungalow|lều|chiếc|gian|ngôi|nhà)(?: lều| nhà)?)(?!\p{L})/giu,
  en: /\b(?:3|three) (?:[a-z-]+ ){0,2}?(rooms|bungalows|tents|floors|houses)\b/gi,
};

describe.each(Object.keys(roomTypes) as RoomType[])('three times %s', (type) => {
  test('is counted by the same noun everywhere', () => {
    const heard = new Set<string>();
    for (const { where, output, language, text } of everything(aHouseOf(type)))
      for (const [, noun = ''] of text.matchAll(counted[language])) {
        heard.add(`${output} ${language}`);
        expect(noun.toLowerCase(), where).toMatch(units[type][language]);
      }
    expect([...heard]).toEqual(expect.arrayContaining(['page vi', 'page en', 'preview vi', 'preview en']));
  });
});

const houseNouns =
  /ngôi nhà|nhà sàn|nhà này|(?:the|this|a family|stilt) (?:house|home)\b|NhaSan|StiltHouse/iu;

test.each(['bungalow', 'campsite'] satisfies Kind[])('a %s is no house anywhere', (kind) => {
  const place = aHouseOf(kind === 'campsite' ? 'tent' : 'bungalow', { kind });
  for (const { where, text } of everything(place)) expect(text, where).not.toMatch(houseNouns);
});

test.each(
  Object.keys(kinds) as Kind[],
)('of a %s nobody says that it stands on stilts who does not know it', (kind) => {
  const place = aHouseOf('communal-floor', { kind, amenities: ['hearth', 'wifi'] });
  for (const { where, text } of everything(place)) expect(text, where).not.toMatch(/nh[aà] ?s[aà]n|stilt/iu);
});

test.each([
  ['thôn Nậm Hồng', 'Nậm Hồng'],
  ['Xóm Mới', 'Mới'],
  ['tổ dân phố Bình An', 'Bình An'],
])('%s is called by its own word, and by its name in English', (name, bare) => {
  const place = {
    ...aHouseOf('double'),
    village: aVillage({ name, tagline: { vi: 'Bên suối', en: 'By a stream' } }),
  };
  for (const { where, language, text } of everything(place)) {
    expect(text, where).not.toMatch(
      new RegExp(`b[aả]n (?:th[oô]n|x[oó]m|l[aà]ng|t[oổ] dân|${bare})(?!\\p{L})`, 'iu'),
    );
    if (language === 'en') expect(text, where).not.toMatch(/\bin (?:thôn|xóm|tổ)/iu);
  }
});
