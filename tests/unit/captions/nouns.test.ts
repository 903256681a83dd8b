import { expect, test } from 'vitest';
import { type CaptionLanguage, captionLanguages } from '../../../src/captions/caption-language.ts';
import { cost as englishCost } from '../../../src/captions/experience/en/cost.ts';
import { cost as vietnameseCost } from '../../../src/captions/experience/vi/cost.ts';
import { type Facts, factsOf } from '../../../src/captions/facts/facts.ts';
import { offeredFacts } from '../../../src/captions/facts/offered.ts';
import type { Pattern } from '../../../src/captions/pattern.ts';
import { bedding as englishBedding, rooms as englishRooms } from '../../../src/captions/rooms/en/rooms.ts';
import { rooms as vietnameseRooms } from '../../../src/captions/rooms/vi/rooms.ts';
import type { Room } from '../../../src/homestay/homestay.ts';
import { grammars } from '../../../src/prose/grammars.ts';
import { nounsIn } from '../../../src/prose/nouns-in.ts';
import { placeNoun } from '../../../src/prose/place-noun.ts';
import { sleepingFacts } from '../../../src/prose/sleeping.ts';
import { aListing, anExperience } from '../../fixtures/listing.ts';

const site = { address: 'https://nha-san.example' };
const roomsOf = (...rooms: Record<string, unknown>[]): Room[] =>
  rooms.map((room, index) => ({
    id: `phong-${index}`,
    name: { vi: 'Phòng' },
    type: 'double',
    count: 1,
    guests: 2,
    beds: [{ type: 'double', count: 1 }],
    bathroom: 'shared',
    amenities: [],
    ...room,
  }));
const withRooms = (language: CaptionLanguage, ...rooms: Record<string, unknown>[]) =>
  factsOf({ ...aListing(), rooms: roomsOf(...rooms) }, site, language);

/** What these patterns have to say, however often. */
const said = <F extends Facts>(patterns: Pattern<F>[], facts: F): string[] =>
  patterns.flatMap((pattern) => pattern.say(facts) || []).flat() as string[];

test.each<[Record<string, unknown>, string]>([
  [{ type: 'communal-floor', name: { vi: 'Sàn' }, guests: 8 }, 'Chỗ ngủ là sàn chung, đủ cho 8 người'],
  [
    { type: 'communal-floor', name: { vi: 'Gian khách' }, guests: 8 },
    'Chỗ ngủ là sàn chung “Gian khách”, đủ cho 8 người',
  ],
  [
    { type: 'communal-floor', name: { vi: 'Sàn chung tầng trên' }, guests: 8 },
    'Chỗ ngủ là sàn chung tầng trên, đủ cho 8 người',
  ],
  [{ type: 'whole-house', name: { vi: 'Cả nhà sàn' }, guests: 40 }, 'Thuê trọn cả nhà, đủ cho 40 người'],
  [
    { type: 'bungalow', name: { vi: 'Hoa Mơ' }, count: 6 },
    'Chỗ ngủ là 6 căn bungalow “Hoa Mơ”, mỗi căn 2 người',
  ],
])('the only room %j is told by what it is, then by its name', (room, beginning) => {
  const told = said(vietnameseRooms, withRooms('vi', room));
  expect(told.some((text) => text.startsWith(beginning))).toBe(true);
});

test.each<[Record<string, unknown>, string]>([
  [
    { type: 'triple', count: 3, guests: 3, name: { vi: 'Phòng Sen' } },
    'Three triple rooms: each sleeping three, a double bed, shared bathroom.',
  ],
  [
    {
      type: 'whole-house',
      guests: 40,
      beds: [{ type: 'floor-mattress', count: 40 }],
      name: { vi: 'Cả nhà' },
    },
    'The whole house sleeps 40 on floor mattresses, shared bathroom.',
  ],
])('the only room %j in English', (room, whole) => {
  expect(said(englishRooms, withRooms('en', room))).toContain(whole);
});

test('on a floor for many hang nets and fans, over a bed for two a net', () => {
  const amenities = ['mosquito-net', 'fan'];
  expect(said(englishBedding, withRooms('en', { type: 'communal-floor', guests: 8, amenities }))).toEqual([
    'There are mosquito nets and fans.',
  ]);
  expect(said(englishBedding, withRooms('en', { amenities }))).toEqual([
    'There is a mosquito net and a fan.',
  ]);
});

test('an outing of some hours has its price, not that of a day', () => {
  const offered = { experience: anExperience({ hours: 4 }), price: { amount: 400_000, per: 'day' as const } };
  const facts = (language: 'vi' | 'en') => {
    const house = factsOf(aListing(), site, language);
    return { ...house, offered: offeredFacts(offered, house) };
  };
  expect(said(vietnameseCost, facts('vi'))).toContain('Giá ở nhà cô Thử 400k một chuyến, đi khoảng 4 tiếng.');
  expect(said(englishCost, facts('en'))).toContain('400,000 VND for the outing, about four hours.');
});

test.each(captionLanguages)('every noun stands in the middle of a sentence in %s', (language) => {
  const { things, roomThings, evenings, pastimes, meals, units, rooms } = nounsIn[language];
  const all = [
    ...Object.values(things),
    ...Object.values(roomThings).flatMap(({ one, many }) => [one, many]),
    ...Object.values(evenings),
    ...Object.values(pastimes),
    ...Object.values(meals).flatMap(({ name, told }) => [name, told]),
    ...Object.values(units),
    ...Object.values(rooms).flatMap(({ one, many, alone, the }) => [one, many, alone, the.one, the.many]),
  ];
  expect(all.filter((noun) => !/^(?:\p{Ll}|Wi-Fi)/u.test(noun) || /[.,;:]$|\s$/u.test(noun))).toEqual([]);
});

test('nobody grills “đồ ngoài trời”, no room has “hai giường” of no kind, six bungalows are no rooms', () => {
  expect([nounsIn.vi.evenings.bbq, nounsIn.en.evenings.bbq]).toEqual([
    'nướng thịt ngoài sân',
    'have a barbecue',
  ]);
  expect(nounsIn.vi.rooms.twin.one).toBe('phòng 2 giường đơn');
  expect(nounsIn.en.experiences.singing.thing).toMatch(/^hát Then .*Tày sung ritual.*UNESCO/u);
  const rooms = roomsOf({ type: 'bungalow', count: 6 });
  expect([sleepingFacts(rooms, 'vi').all, sleepingFacts(rooms, 'en').all]).toEqual([
    '6 căn bungalow',
    'six bungalows',
  ]);
  expect(grammars.vi.counted(6, nounsIn.vi.rooms.bungalow)).toBe('6 căn bungalow');
});

test.each<[Record<string, unknown>, string, string]>([
  [{ construction: 'wooden-stilt' }, 'nhà sàn', 'a stilt house'],
  [{ construction: 'rammed-earth' }, 'nhà trình tường', 'a rammed-earth house'],
  [{ construction: 'masonry' }, 'nhà', 'a family home'],
  [{ kind: 'bungalow', construction: 'bungalow' }, 'khu bungalow', 'a group of bungalows'],
  [{ kind: 'campsite', construction: 'tent' }, 'điểm cắm trại', 'a campsite'],
])('a place %j is called by how it is built, or by its kind', (more, vietnamese, english) => {
  const listing = aListing(more);
  expect([placeNoun(listing, 'vi').noun, placeNoun(listing, 'en').noun]).toEqual([vietnamese, english]);
});
