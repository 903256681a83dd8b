import { describe, expect, test } from 'vitest';
import { contactFacts } from '../../../src/captions/facts/contact.ts';
import type { Room } from '../../../src/homestay/homestay.ts';
import { nightPriceFacts } from '../../../src/prose/night-price.ts';
import { placeOf } from '../../../src/prose/place.ts';
import { sleepingFacts } from '../../../src/prose/sleeping.ts';
import { tableFacts } from '../../../src/prose/table.ts';
import { viewFacts } from '../../../src/prose/view.ts';
import { aListing, aVillage } from '../../fixtures/listing.ts';

const aRoom = (more: Partial<Room>): Room => ({
  id: 'phong',
  name: { vi: 'Phòng' },
  type: 'double',
  count: 1,
  guests: 2,
  beds: [{ type: 'double', count: 1 }],
  bathroom: 'shared',
  amenities: [],
  ...more,
});
const floor = aRoom({ type: 'communal-floor', guests: 12 });

describe('where guests sleep', () => {
  test.each<[Room[], string, string]>([
    [[floor], 'sàn chung ngủ được 12 người', 'a communal sleeping floor for 12'],
    [
      [floor, aRoom({ count: 2 })],
      'sàn chung ngủ được 12 người và 2 phòng đôi',
      'a communal sleeping floor for 12 and two double rooms',
    ],
    [
      [aRoom({}), aRoom({ type: 'triple', guests: 3 })],
      'một phòng đôi và một phòng ba người',
      'a double room and a triple room',
    ],
    [
      [aRoom({ type: 'family', guests: 4, count: 2 }), aRoom({ type: 'tent' })],
      '2 phòng gia đình (mỗi phòng 4 người) và 1 chiếc lều',
      'two family rooms and a tent',
    ],
    [[aRoom({ type: 'bungalow', count: 12 })], '12 căn bungalow', '12 bungalows'],
    [[aRoom({ type: 'twin' })], 'một phòng 2 giường đơn', 'a twin room'],
  ])('%#', (rooms, vietnamese, english) => {
    expect(sleepingFacts(rooms, 'vi').all).toBe(vietnamese);
    expect(sleepingFacts(rooms, 'en').all).toBe(english);
  });

  test('a house let whole', () => {
    const whole = sleepingFacts([aRoom({ type: 'whole-house', guests: 15 })], 'vi');
    expect(whole).toMatchObject({ all: '', whole: 15, capacity: 15 });
  });
});

describe('what a night costs', () => {
  const priced = (...prices: Room['price'][]) => prices.map((price) => aRoom({ price }));
  const facts = (rooms: Room[]) => nightPriceFacts(rooms, 'vi', []);

  test('no price, no words', () => expect(facts([aRoom({})])).toBeUndefined());
  test('one price: no “from”', () =>
    expect(facts(priced({ amount: 150_000, per: 'person' }))).toMatchObject({
      amount: '150k một người một đêm',
      ofNight: '150k một người',
      from: false,
    }));
  test('dearer rooms in the same unit: “from”', () =>
    expect(
      facts(priced({ amount: 150_000, per: 'person' }, { amount: 250_000, per: 'person' })),
    ).toMatchObject({ ofNight: '150k một người', from: true }));

  test.each<[string, Partial<Room>[], string, string]>([
    [
      'a floor and bungalows',
      [
        { type: 'communal-floor', guests: 10, price: { amount: 150_000, per: 'person' } },
        { type: 'bungalow', count: 6, price: { amount: 850_000, per: 'bungalow' } },
      ],
      'sàn chung 150k một người, bungalow 850k một căn 2 người',
      '150,000 VND per person on the communal floor, 850,000 VND for a bungalow for two',
    ],
    [
      'rooms of several prices and tents',
      [
        { price: { amount: 400_000, per: 'room' } },
        { price: { amount: 450_000, per: 'room' } },
        { type: 'tent', price: { amount: 250_000, per: 'tent' } },
      ],
      'lều 250k, phòng đôi từ 400k',
      '250,000 VND for a tent, from 400,000 VND for a double room',
    ],
    [
      'a floor and rooms of two types',
      [
        { type: 'communal-floor', guests: 15, price: { amount: 120_000, per: 'person' } },
        { type: 'triple', guests: 3, price: { amount: 480_000, per: 'room' } },
        { price: { amount: 550_000, per: 'room' } },
      ],
      'sàn chung 120k một người, phòng từ 480k',
      '120,000 VND per person on the communal floor, from 480,000 VND for a room',
    ],
    [
      'a floor and the whole house',
      [
        { type: 'communal-floor', guests: 10, price: { amount: 120_000, per: 'person' } },
        { type: 'whole-house', guests: 20, price: { amount: 2_500_000, per: 'house' } },
      ],
      'sàn chung 120k một người, cả nhà 2,5 triệu',
      '120,000 VND per person on the communal floor, 2,500,000 VND for the whole house',
    ],
  ])('%s have their prices beside each other, and no “from” of another kind', (_kind, rooms, vi, en) => {
    const all = rooms.map(aRoom);
    expect(nightPriceFacts(all, 'vi', [])).toMatchObject({ ofNight: vi, from: false });
    expect(nightPriceFacts(all, 'en', [])).toMatchObject({ ofNight: en, from: false });
  });

  test('beside each other they include what all of them include', () => {
    const breakfast = { vi: 'bữa sáng' };
    const floor = { amount: 150_000, per: 'person' as const, includes: breakfast };
    const room = { amount: 450_000, per: 'room' as const };
    expect(facts(priced(floor, room))?.includes).toBeUndefined();
    expect(facts(priced(floor, { ...room, includes: breakfast }))?.includes).toBe('bữa sáng');
  });

  test('prices for groups only: each size with its price, from the lowest', () =>
    expect(
      facts(
        priced(
          { amount: 3_500_000, per: 'house', minimumGuests: 16 },
          { amount: 2_000_000, per: 'group', minimumGuests: 10 },
        ),
      ),
    ).toMatchObject({
      amount: '2 triệu cả đoàn một đêm',
      groups: [
        { guests: 10, amount: '2 triệu cả đoàn một đêm' },
        { guests: 16, amount: '3,5 triệu cả nhà một đêm' },
      ],
    }));
  test('in English', () => {
    const english = (price: Room['price']) => nightPriceFacts(priced(price), 'en', []);
    expect(english({ amount: 150_000, per: 'person' })).toMatchObject({
      amount: '150,000 VND per person per night',
      ofNight: '150,000 VND per person',
    });
    expect(english({ amount: 2_500_000, per: 'house' })?.amount).toBe(
      '2,500,000 VND a night for the whole house',
    );
  });
});

describe('the place', () => {
  const village = (name: string, more = {}) => ({ ...aListing(), village: aVillage({ name, ...more }) });

  test.each([
    ['Nà Tông', 'bản Nà Tông', 'Nà Tông village'],
    ['Bản Ba', 'Bản Ba', 'Bản Ba'],
    ['Bản Nà Tông', 'bản Nà Tông', 'Nà Tông village'],
    ['Thôn Nà Đông', 'thôn Nà Đông', 'Nà Đông village'],
    ['NẶM ĐÍP', 'bản Nặm Đíp', 'Nặm Đíp village'],
    ['KHU 7', 'Khu 7', 'Khu 7'],
    ['Buôn Đôn', 'Buôn Đôn', 'Buôn Đôn'],
  ])('%s', (name, vietnamese, english) => {
    expect(placeOf(village(name), 'vi').village).toBe(vietnamese);
    expect(placeOf(village(name), 'en').village).toBe(english);
  });

  test('the address has two levels and the former district', () => {
    expect(placeOf(village('Nà Tông'), 'vi').address).toBe(
      'Thôn Bản Thử, xã Thượng Lâm, tỉnh Tuyên Quang (huyện Lâm Bình cũ)',
    );
    expect(placeOf(village('Nà Tông', { aliases: [] }), 'en').address).toBe(
      'Nà Tông village, Thượng Lâm commune, Tuyên Quang, Vietnam',
    );
  });

  test('a house that hides its position shows the village only', () => {
    const hidden = aListing({
      address: 'Số 12, thôn Bản Thử',
      position: { latitude: 22.48931, longitude: 105.30214, precision: 'approximate' },
    });
    expect(placeOf(hidden, 'vi').address).toBe(
      'Bản Thử, xã Thượng Lâm, tỉnh Tuyên Quang (huyện Lâm Bình cũ)',
    );
  });
});

test('what one eats', () => {
  const { meals } = aListing();
  expect(tableFacts({ meals }, 'vi', [])?.menu).toEqual({
    meal: 'bữa tối',
    seated: true,
    dishes: 'xôi ngũ sắc, cá suối nướng và rau rừng',
    two: 'xôi ngũ sắc và cá suối nướng',
    price: '120k một người',
  });
  expect(tableFacts({ meals: [] }, 'vi', [])).toBeUndefined();
  const menu = { vi: 'mâm 6 người: gà, cá, lợn đen, xôi' };
  expect(tableFacts({ meals: [{ kind: 'feast', menu }] }, 'vi', [])?.menu?.dishes).toBe(
    'gà, cá, lợn đen và xôi',
  );
});

test('what one sees', () => {
  const views = (...seen: Room['view'][]) =>
    viewFacts(
      seen.map((view, index) => aRoom({ view, type: index ? 'double' : 'communal-floor', count: index + 1 })),
      'en',
    );
  expect(views('lake', 'lake')).toEqual({ everywhere: 'the lake', wide: true });
  expect(views('garden')).toEqual({ everywhere: 'the garden', wide: false });
  expect(views('lake', 'garden')?.byRoom).toBe(
    'the communal floor looks out on the lake, the double rooms on the garden',
  );
  expect(views('lake', undefined)).toBeUndefined();
});

test('how to reach the host', () => {
  const listing = aListing();
  const site = { address: 'https://nha-san.example/' };
  expect(contactFacts(listing, site, 'vi')).toEqual({
    phone: '0900 000 001',
    zalo: '0900 000 001',
    same: true,
    zaloLink: 'https://zalo.me/84900000001',
    page: 'https://nha-san.example/homestay/suoi-thu/',
    typed: 'nha-san.example/homestay/suoi-thu/',
  });
  expect(contactFacts(listing, site, 'en')).toMatchObject({
    phone: '+84 900 000 001',
    page: 'https://nha-san.example/en/homestay/suoi-thu/',
  });
});
