import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Listing, SiteEntry } from '../../../../src/listings/entries.ts';
import { posterOf } from '../../../../src/posts/poster/poster.ts';
import { resolutionOf } from '../../../../src/posts/poster/print-photo.ts';
import { bleed, printPixels, sheets } from '../../../../src/posts/poster/sheet.ts';
import { mostHouses, villagePosterOf } from '../../../../src/posts/poster/village-poster.ts';
import { anyListing } from '../../../fixtures/any-listing.ts';
import { aListing, aVillage } from '../../../fixtures/listing.ts';

const site = { name: 'Nhà sàn thử', address: 'https://thu.example' } as unknown as SiteEntry;
const codes = (listing: Listing) => posterOf(listing, site).codes.map(({ address }) => address);

test('a poster says the name, the place, the prices, and how to reach the host', () => {
  const { picture: _, dyes: __, ...told } = posterOf(aListing(), site);
  expect(told).toEqual({
    name: 'Homestay Suối Thử',
    place: 'Bản Thử, Tuyên Quang',
    tagline: 'Sàn gỗ bên suối, sáng nghe tiếng nước',
    mark: undefined,
    from: 'từ 150.000đ/người/đêm',
    prices: [
      { amount: '150.000đ', unit: '/người/đêm', what: 'Sàn chung tầng trên' },
      { amount: '450.000đ', unit: '/phòng/đêm', what: 'Phòng đôi nhìn ra suối' },
      { amount: '120.000đ', unit: '/người', what: 'Bữa tối' },
    ],
    codes: [
      {
        address: 'https://thu.example/homestay/suoi-thu/',
        vi: 'Xem ảnh, phòng và giá',
        en: 'Rooms, prices, pictures',
      },
      {
        address: 'https://zalo.me/84900000001',
        vi: 'Nhắn Zalo cho chủ nhà',
        en: 'Message the host on Zalo',
      },
    ],
    reach: [{ way: 'Gọi, Zalo', number: '0900 000 001' }],
    address: 'thu.example/homestay/suoi-thu',
  });
});

test('no code of a sample leads to a number, and its numbers say that they are a sample’s', () => {
  const listing = aListing({ sample: true, consent: undefined });
  expect(codes(listing)).toEqual([
    'https://thu.example/homestay/suoi-thu/',
    'https://thu.example/homestay/suoi-thu/',
  ]);
  const { reach, mark } = posterOf(listing, site);
  expect(reach).toEqual([{ way: 'Gọi, Zalo', number: '0900 000 001 (số mẫu)' }]);
  expect(mark).toContain('Nhà mẫu');
});

test('without Zalo there is no second code; two numbers stand apart', () => {
  expect(codes(aListing({ contact: { phone: '0900 000 001' } }))).toEqual([
    'https://thu.example/homestay/suoi-thu/',
  ]);
  const both = aListing({ contact: { phone: '0900 000 001', zalo: '0900 000 002' } });
  expect(posterOf(both, site).reach).toEqual([
    { way: 'Gọi', number: '0900 000 001' },
    { way: 'Zalo', number: '0900 000 002' },
  ]);
});

test('a price for groups says so, and a house without prices has no list and no tag', () => {
  const room = aListing().rooms[0];
  const group = posterOf(
    aListing({
      rooms: [{ ...room, price: { amount: 2_000_000, per: 'group', minimumGuests: 10 } }],
      meals: [],
    }),
    site,
  );
  expect(group.prices).toEqual([
    { amount: '2.000.000đ', unit: '/đoàn/đêm', what: 'Sàn chung tầng trên (đoàn từ 10 người)' },
  ]);
  const silent = posterOf(aListing({ rooms: [{ ...room, price: undefined }], meals: [] }), site);
  expect([silent.prices, silent.from]).toEqual([[], undefined]);
});

test('any listing gives a poster with at most six prices and one or two codes', () => {
  fc.assert(
    fc.property(anyListing(), (listing) => {
      const { name, prices, codes, reach, picture } = posterOf(listing, site);
      expect(name).toBe(name.normalize('NFC'));
      expect(prices.length).toBeLessThanOrEqual(6);
      for (const { amount, unit, what } of prices) {
        expect(amount).toMatch(/^[\d.]+đ$/);
        expect(unit).toMatch(/^\//);
        expect(what).toMatch(/\S/);
      }
      expect(codes.length === 1 || codes.length === 2).toBe(true);
      expect(reach.length).toBeGreaterThan(0);
      expect(picture).toBeDefined();
    }),
    { numRuns: 100 },
  );
});

test('a village’s poster names every house by name, or none when they are too many', () => {
  const village = aVillage();
  const houses = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      ...aListing({ name: `Nhà ${String.fromCharCode(90 - (index % 26))}${index}` }),
      slug: `nha-${index}`,
      village,
    }));
  const few = villagePosterOf(village, houses(5), site);
  expect(few.houses.map(({ name }) => name)).toEqual(['Nhà V4', 'Nhà W3', 'Nhà X2', 'Nhà Y1', 'Nhà Z0']);
  expect(few.houses[0]?.from).toBe('từ 150.000đ/người/đêm');
  expect(few.code.address).toBe('https://thu.example/lang/ban-thu/');
  expect(few.address).toBe('thu.example/lang/ban-thu');
  const many = villagePosterOf(village, houses(mostHouses + 1), site);
  expect([many.houses, many.count]).toEqual([[], mostHouses + 1]);
  expect(villagePosterOf({ ...village, slug: 'ban-khac' }, houses(5), site).count).toBe(0);
});

test('a sheet of A4 with bleed is 2552 × 3579 dots at 300 dpi', () => {
  const { width, height } = sheets.a4;
  expect([printPixels(width + 2 * bleed), printPixels(height + 2 * bleed)]).toEqual([2552, 3579]);
});

test('the sharpness of a picture is that of its shorter fit', () => {
  expect(resolutionOf({ width: 2480, height: 1754 }, { width: 210, height: 148.5 })).toBe(299);
  expect(resolutionOf({ width: 4000, height: 800 }, { width: 210, height: 148.5 })).toBe(136);
});
