import { describe, expect, test } from 'vitest';
import { languageKeys } from '../../../src/homestay/language.ts';
import { aListing, anExperience, aPicture } from '../../fixtures/listing.ts';
import { aCard, cards, cardsFor } from './a-card.ts';

const names = (list: { name: string }[]) => list.map(({ name }) => name);
const slides = (more: Record<string, unknown> = {}, language: 'vi' | 'en' = 'vi') =>
  cards(more, language).filter(({ formatKey }) => formatKey === 'tiktok');

/** A listing whose pictures all differ, so that a choice can be told. */
function pictured() {
  const listing = aListing();
  listing.photos = [
    aPicture('house-pond.jpg', { hash: 'house', subject: 'exterior' }),
    aPicture('communal-sleeping.jpg', { hash: 'floor', subject: 'communal-sleeping', room: 'san-chung' }),
    aPicture('bathroom.jpg', { hash: 'room', subject: 'bedroom' }),
    aPicture('meal-tray.jpg', { hash: 'meal', subject: 'meal' }),
    aPicture('lake-noon.jpg', { hash: 'hearth', subject: 'living' }),
    aPicture('lake-noon.jpg', { hash: 'yard', subject: 'garden' }),
  ];
  listing.village.photos = [aPicture('lake-noon.jpg', { hash: 'village', subject: 'village' })];
  listing.experiences = [
    { experience: { ...anExperience(), photos: [aPicture('lake-noon.jpg', { hash: 'boat' })] } },
  ];
  return listing;
}

test('a listing has its link, Facebook, Zalo and TikTok cards, named as in their addresses', () => {
  expect(names(cardsFor(pictured()))).toEqual([
    'link',
    'facebook-feed',
    'zalo-post',
    ...Array.from({ length: 9 }, (_, index) => `tiktok-${index + 1}`),
  ]);
});

test('the slides tell about the house in order, each with the picture of its subject', () => {
  const told = cardsFor(pictured())
    .filter(({ formatKey }) => formatKey === 'tiktok')
    .map(({ layout, text, shot }) => [layout, text.headline, shot.picture.hash]);
  expect(told).toEqual([
    ['hook', 'Homestay Suối Thử', 'house'],
    ['page', 'Sàn chung tầng trên', 'floor'],
    ['page', 'Phòng đôi nhìn ra suối', 'room'],
    ['page', 'Cơm nhà nấu', 'meal'],
    ['page', 'Cô Thử', 'hearth'],
    ['page', 'Đi thuyền trên hồ', 'boat'],
    ['page', 'Bản Thử', 'village'],
    ['ledger', 'Giá một đêm', 'yard'],
    ['ledger', 'Đường về bản', 'house'],
  ]);
});

test('a house with many rooms, experiences and pictures gets ten slides and no more', () => {
  const listing = pictured();
  const rooms = Array.from({ length: 3 }, (_, index) => ({ ...listing.rooms[0]!, id: `phong-${index}` }));
  const experiences = Array.from({ length: 6 }, (_, index) => ({
    experience: { ...anExperience(), photos: [aPicture('lake-noon.jpg', { hash: `boat-${index}` })] },
  }));
  const photos = rooms.map(({ id }) => aPicture('bathroom.jpg', { hash: id, room: id, subject: 'bedroom' }));
  const all = cardsFor({ ...listing, rooms, experiences, photos: [...listing.photos, ...photos] });
  expect(all.filter(({ formatKey }) => formatKey === 'tiktok')).toHaveLength(10);
});

describe('a house with a single picture', () => {
  const listing = pictured();
  listing.photos = listing.photos.slice(0, 1);
  listing.village.photos = [];
  listing.experiences = [];
  const set = cardsFor(listing).filter(({ formatKey }) => formatKey === 'tiktok');

  test('still has the opening, the price and the way', () => {
    expect(set.map(({ text }) => text.headline)).toEqual([
      'Homestay Suối Thử',
      'Giá một đêm',
      'Đường về bản',
    ]);
  });

  test('does not show the same crop twice in a row', () => {
    expect(set.map(({ shot }) => shot.closeUp)).toEqual([false, true, false]);
  });
});

test('an upright picture opens the set over the whole screen', () => {
  const listing = pictured();
  listing.photos = [aPicture('house-pond.jpg', { width: 1000, height: 1500 })];
  expect(cardsFor(listing).find(({ name }) => name === 'tiktok-1')?.layout).toBe('cover');
});

test('without a price there is no tag, and what the house has takes the place of the price list', () => {
  const rooms = aListing().rooms.map(({ price: _price, ...room }) => room);
  expect(aCard('link', { rooms }).text.price).toBeUndefined();
  const offers = slides({ rooms }).at(-2);
  expect(offers?.text.headline).toBe('Trong nhà có');
  expect(offers?.text.facts.map(({ text }) => text)).toEqual([
    'Wi-Fi',
    'Chỗ đỗ ô tô con',
    'Chỗ đỗ xe khách 29–45 chỗ',
    'Nước nóng',
    'Bếp lửa nhà sàn',
  ]);
});

test.each([
  ['vi', { before: 'từ', amount: '150.000đ', after: '/người/đêm' }],
  ['en', { before: 'from', amount: '150,000 VND', after: '/person/night' }],
] as const)('the price is written as people write it in %s', (language, price) => {
  expect(aCard('link', {}, language).text.price).toEqual(price);
});

test('a price for groups says from how many guests it holds', () => {
  const [room] = aListing().rooms;
  const rooms = [{ ...room, price: { amount: 2_000_000, per: 'group', minimumGuests: 10 } }];
  expect(aCard('facebook-feed', { rooms }).text.facts.map(({ text }) => text)).toEqual([
    'Nhận đoàn 10–12 khách',
  ]);
  expect(aCard('facebook-feed', { rooms }, 'en').text.facts.map(({ text }) => text)).toEqual([
    'Groups of 10–12',
  ]);
});

test('what one room includes is not promised for the others', () => {
  const list = slides()
    .at(-2)
    ?.text.facts.map(({ text }) => text);
  expect(list?.filter((text) => text.startsWith('Đã gồm'))).toEqual([]);
  const [room] = aListing().rooms;
  const alone = slides({ rooms: [room] })
    .at(-2)
    ?.text.facts.map(({ text }) => text);
  expect(alone).toContain('Đã gồm chăn, màn và bữa sáng');
});

describe('marks', () => {
  const real = (sample: boolean, illustration: boolean) =>
    aCard('link', {
      sample,
      photos: [{ file: 'house-pond.jpg', alt: { vi: 'Nhà.' }, subject: 'exterior', illustration }],
    }).text.mark;

  test.each([
    [true, true, 'Nhà mẫu · Hình minh họa'],
    [true, false, 'Nhà mẫu'],
    [false, true, 'Hình minh họa'],
    [false, false, undefined],
  ])('sample %s, illustration %s: %s', (sample, illustration, mark) => {
    expect(real(sample, illustration)).toBe(mark);
  });

  test('stand on every card of a sample, in the language of the card', () => {
    for (const card of cards({ sample: true })) expect(card.text.mark, card.name).toContain('Nhà mẫu');
    for (const card of cards({ sample: true }, 'en')) expect(card.text.mark, card.name).toContain('Sample');
  });
});

describe('an owner who has written Vietnamese only', () => {
  const english = cards(
    {
      tagline: { vi: 'Sàn gỗ bên suối' },
      rooms: aListing().rooms.map((room) => ({ ...room, name: { vi: room.name.vi } })),
    },
    'en',
  );
  const text = (name: string) => english.find((card) => card.name === name)?.text;

  test('keeps the Vietnamese sentence on English cards', () => {
    expect(text('link')?.lead).toBe('Sàn gỗ bên suối');
  });

  test('gets facts in English all the same', () => {
    expect(text('tiktok-2')).toMatchObject({
      headline: 'Communal floor',
      facts: [{ text: 'Up to 12 guests' }, { text: '12 floor mattresses' }, { text: 'Shared bathroom' }],
    });
  });
});

test.each(languageKeys)('every card has an alternative text with picture and words in %s', (language) => {
  for (const card of cards({}, language)) {
    expect(card.alt, card.name).toContain(card.text.headline);
    expect(card.alt, card.name).not.toMatch(/undefined|\s{2}|\.\./);
  }
  expect(aCard('link', {}, language).alt).toBe(
    language === 'vi'
      ? 'Nhà sàn bên ao sen. Homestay Suối Thử · Bản Thử, Tuyên Quang · từ 150.000đ/người/đêm'
      : 'A stilt house by a lotus pond. Homestay Suối Thử · Bản Thử, Tuyên Quang · from 150,000 VND/person/night',
  );
});
