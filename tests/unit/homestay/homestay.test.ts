import { describe, expect, test } from 'vitest';
import { clean } from '../../../src/homestay/clean.ts';
import { homestay } from '../../../src/homestay/homestay.ts';
import { aHomestayFile } from '../../fixtures/listing.ts';

type Raw = Record<string, unknown>;

const sentences = (more: Raw) =>
  homestay
    .safeParse(clean(aHomestayFile(more)))
    .error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? [];

const room = (more: Raw = {}) => ({ ...(aHomestayFile().rooms as Raw[])[0], ...more });
const rules = (more: Raw) => ({ houseRules: { ...(aHomestayFile().houseRules as Raw), ...more } });

test('a complete file passes', () => {
  expect(sentences({})).toEqual([]);
});

describe('what people get wrong', () => {
  test.each<[string, Raw]>([
    ['no name', { name: undefined }],
    ['a price of “350k”', { rooms: [room({ price: { amount: '350k', per: 'person' } })] }],
    ['a price in thousands', { rooms: [room({ price: { amount: 350, per: 'person' } })] }],
    ['a price with half a đồng', { rooms: [room({ price: { amount: 150000.5, per: 'person' } })] }],
    ['a number that lost its zero', { contact: { phone: 912345678 } }],
    ['a number with a digit too few', { contact: { phone: '0912 345 67' } }],
    ['a landline as Zalo', { contact: { zalo: '0207 3822 888' } }],
    ['no way to be reached', { contact: { email: 'a@b.vn' } }],
    ['a time that is not a half hour', rules({ checkIn: { from: '14:15' } })],
    ['a time without its zero', rules({ checkIn: { from: '7:30' } })],
    ['a window that ends before it begins', rules({ checkIn: { from: '20:00', until: '14:00' } })],
    ['free parking as a price of 0', { parking: { where: 'on-site', pricePerDay: 0, bookAhead: false } }],
    ['Wi-Fi without where it reaches', { internet: { pricePerDay: 20000 } }],
    ['an amenity nobody knows', { amenities: ['wifi', 'helipad'] }],
    ['an amenity twice', { amenities: ['wifi', 'wifi'] }],
    ['a key with a typing mistake', { sampel: true }],
    ['two rooms with one id', { rooms: [room(), room()] }],
    ['a photo of a room that is not there', photoOf('phong-vip')],
    ['a published house nobody agreed to', { consent: undefined }],
    [
      'a consent that leaves the website out',
      { consent: { by: 'Cô Thử', on: '2026-10-15', covers: ['zalo'] } },
    ],
    ['a position outside Vietnam', { position: { latitude: 48.2, longitude: 105.3, precision: 'exact' } }],
    ['a text instead of a list', { rooms: 'hai phòng' }],
    ['a text in one language where both belong', { tagline: 'Sàn gỗ bên suối' }],
    ['a day that does not exist', { checked: { on: '2026-02-30' } }],
    [
      'a web address of another site as Facebook',
      { contact: { phone: '0900000001', facebook: 'https://x.com/a' } },
    ],
  ])('%s', (_name, more) => {
    expect(sentences(more)).toMatchSnapshot();
  });

  function photoOf(id: string): Raw {
    const [first, ...rest] = aHomestayFile().photos as Raw[];
    return { photos: [{ ...first, room: id }, ...rest] };
  }
});

test('a rule across fields is checked even when another field is wrong', () => {
  expect(
    sentences({ ...rules({ checkIn: { from: '20:00', until: '14:00' } }), kind: 'castle' }),
  ).toHaveLength(2);
});

test('numbers become E.164, whichever way they are written', () => {
  for (const phone of ['0912345678', '0912 345 678', '0912.345.678', '+84 912 345 678', '84912345678']) {
    expect(homestay.parse(aHomestayFile({ contact: { phone } })).contact.phone).toBe('+84912345678');
  }
});

test('an approximate position is rounded to about a kilometre while it is read', () => {
  const position = { latitude: 22.48931, longitude: 105.30214, precision: 'approximate' };
  expect(homestay.parse(aHomestayFile({ position })).position).toEqual({
    latitude: 22.49,
    longitude: 105.3,
    precision: 'approximate',
  });
});

test('a draft needs no consent', () => {
  expect(sentences({ consent: undefined, status: 'draft' })).toEqual([]);
});

test('decomposed Vietnamese is counted and kept composed', () => {
  const name = 'Nhà sàn Đồi Chè'.normalize('NFD');
  expect(homestay.parse(clean(aHomestayFile({ name }))).name).toBe('Nhà sàn Đồi Chè'.normalize('NFC'));
});
