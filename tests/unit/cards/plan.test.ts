import { describe, expect, test } from 'vitest';
import { appearanceOf } from '../../../src/cards/card.ts';
import { textLanguageKeys } from '../../../src/homestay/language.ts';
import { anglesOf } from '../../../src/listings/angle.ts';
import { aListing, anExperience, aPicture } from '../../fixtures/listing.ts';
import { aCard, cards, cardsFor } from './a-card.ts';
import { pictured } from './pictured.ts';

const names = (list: { name: string }[]) => list.map(({ name }) => name);
const slides = (more: Record<string, unknown> = {}, language: 'vi' | 'en' = 'vi') =>
  cards(more, language).filter(({ formatKey }) => formatKey === 'tiktok');

test('a listing has every card of the table and one for each angle, named as in their addresses', () => {
  expect(names(cardsFor(pictured()))).toEqual([
    'link',
    'facebook-feed',
    'facebook-square',
    'facebook-story',
    'facebook-cover',
    'facebook-feed-rooms',
    'facebook-feed-food',
    'facebook-feed-experience-thuyen-tren-ho',
    'facebook-feed-season-1',
    'facebook-feed-host',
    'facebook-feed-practical',
    'zalo-post',
    'zalo-article',
    'zalo-contact',
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

  test('still has as many slides as a set needs, with parts of the house for topics without a picture', () => {
    expect(set.map(({ text, shot }) => [text.headline, shot.closeUp])).toEqual([
      ['Homestay Suối Thử', false],
      ['Sàn chung tầng trên', true],
      ['Cơm nhà nấu', true],
      ['Giá một đêm', false],
      ['Đường về bản', true],
    ]);
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
    'Chỗ đỗ xe khách 16–29 chỗ',
    'Nước nóng',
    'Bếp lửa',
  ]);
});

test.each([
  ['vi', { before: 'từ', amount: '150.000đ', after: '/người/đêm', below: 'mỗi người một đêm' }],
  ['en', { before: 'from', amount: '150,000 VND', after: '/person/night', below: 'per person per night' }],
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

  test('leaves his sentence off English cards, which would speak two languages', () => {
    expect(text('link')?.lead).toBeUndefined();
  });

  test('gets facts in English all the same', () => {
    expect(text('tiktok-2')).toMatchObject({
      headline: 'Communal floor',
      facts: [{ text: 'Up to 12 guests' }, { text: '12 floor mattresses' }, { text: 'Shared bathroom' }],
    });
  });
});

test.each(textLanguageKeys)('every card has an alternative text with picture and words in %s', (language) => {
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

describe('the cards of the angles', () => {
  const all = cardsFor(pictured());
  const angleCards = all.filter(({ name }) => name.startsWith('facebook-feed-'));

  test('there is one for each angle besides the overview', () => {
    const keys = anglesOf(pictured()).map(({ key }) => key);
    expect(['overview', ...angleCards.map(({ angle }) => angle)]).toEqual(keys);
    for (const { name, angle } of angleCards) expect(name).toBe(`facebook-feed-${angle}`);
  });

  test('each shows a picture of its subject, and each another one', () => {
    expect(Object.fromEntries(angleCards.map(({ angle, shot }) => [angle, shot.picture.hash]))).toEqual({
      rooms: 'floor',
      food: 'meal',
      'experience-thuyen-tren-ho': 'boat',
      'season-1': 'village',
      host: 'hearth',
      practical: 'house',
    });
  });

  test('each says whose it is, and at most three facts', () => {
    for (const { name, text } of angleCards) {
      expect(text.place, name).toBe('Homestay Suối Thử, Bản Thử');
      expect(text.facts.length, name).toBeLessThanOrEqual(3);
      expect(text.facts.length + Number(Boolean(text.lead)), name).toBeGreaterThan(0);
    }
  });

  test('a meal without a price is in the price of the room', () => {
    const food = angleCards.find(({ angle }) => angle === 'food');
    expect(food?.text.facts.map(({ text, value }) => [text, value])).toEqual([
      ['Bữa tối', '120.000đ/người'],
      ['Bữa sáng', 'đã gồm'],
    ]);
  });
});

describe('the picture of a season', () => {
  const harvest = {
    name: { vi: 'Mùa lúa chín', en: 'Rice harvest' },
    from: 9,
    until: 10,
    about: { vi: 'Cả bản ra đồng gặt.', en: 'Everyone is in the fields.' },
  };
  const shown = (alts: string[]) => {
    const listing = pictured();
    listing.village.seasons = [harvest];
    listing.village.photos = alts.map((vi) =>
      aPicture('lake-noon.jpg', {
        hash: vi,
        alt: { vi },
        subject: vi.startsWith('Bản') ? 'village' : 'season',
      }),
    );
    return cardsFor(listing).find(({ angle }) => angle === 'season-1')?.shot.picture.alt.vi;
  };

  test('is one whose description names it', () => {
    expect(shown(['Hoa đào nở.', 'Bản trong sương.', 'Ruộng lúa chín vàng, vài người đang gặt.'])).toBe(
      'Ruộng lúa chín vàng, vài người đang gặt.',
    );
  });

  test('is never one of another season', () => {
    expect(shown(['Hoa đào nở.', 'Bản trong sương.'])).toBe('Bản trong sương.');
  });
});

describe('the contact card', () => {
  const contact = (more: Record<string, unknown> = {}) =>
    cards(more).find(({ name }) => name === 'zalo-contact');

  test('leads to the host’s Zalo', () => {
    expect(contact()).toMatchObject({
      code: 'https://zalo.me/84900000001',
      text: { lead: 'Quét mã, nhắn Zalo cho chủ nhà', facts: [{ text: 'Zalo', value: '0900 000 001' }] },
    });
  });

  test('of a sample leads to its page, never to a stranger, and says so', () => {
    expect(contact({ sample: true })).toMatchObject({
      code: 'https://nha-san.example/homestay/suoi-thu/',
      text: {
        lead: 'Quét mã để xem trang của nhà mẫu',
        facts: [{ text: 'Zalo (số mẫu)', value: '0900 000 001' }],
      },
    });
  });

  test('does not exist for a host without Zalo', () => {
    expect(contact({ contact: { phone: '0900 000 001' } })).toBeUndefined();
  });
});

test('cards about the house show different sides of it', () => {
  const shown = (name: string) => cardsFor(pictured()).find((card) => card.name === name)?.shot.picture.hash;
  expect(
    ['facebook-feed', 'facebook-square', 'facebook-cover', 'zalo-post', 'zalo-article'].map(shown),
  ).toEqual(['house', 'hearth', 'village', 'hearth', 'yard']);
});

test('the cards of a village with colours of its own have them', () => {
  const listing = pictured();
  listing.village.colours = { cloth: '#3b1524', accent: '#f2c078' };
  const [link] = cardsFor(listing);
  expect(link?.dyes).toMatchObject({ cloth: '#3b1524', accent: '#f2c078' });
  expect(appearanceOf(link!)).not.toEqual(appearanceOf(cardsFor(pictured())[0]!));
});
