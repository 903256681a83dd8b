import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageKeys } from '../../../src/homestay/language.ts';
import { glimpsesOf } from '../../../src/prose/glance.ts';
import { barWays } from '../../../src/site/bar-ways.ts';
import { words } from '../../../src/site/words/words.ts';
import { anyListing } from '../../fixtures/any-listing.ts';
import { aListing } from '../../fixtures/listing.ts';

const every = {
  phone: '0900 000 001',
  zalo: '0900 000 001',
  facebook: 'https://www.facebook.com/suoithu.example',
  tiktok: '@suoithu',
  booking: 'https://www.booking.com/hotel/vn/suoi-thu.html',
  email: 'suoithu@example.com',
};

test('the bar has Zalo, telephone, Messenger and Booking.com, in this order', () => {
  expect(barWays(aListing({ contact: every }), 'vi').map(({ label, href }) => [label, href])).toEqual([
    ['Zalo', 'https://zalo.me/84900000001'],
    ['Gọi', 'tel:+84900000001'],
    ['Messenger', 'https://m.me/suoithu.example'],
    ['Booking.com', 'https://www.booking.com/hotel/vn/suoi-thu.html'],
  ]);
});

test('the bar has only ways that exist', () => {
  expect(barWays(aListing({ contact: { phone: '0900 000 001' } }), 'vi').map(({ key }) => key)).toEqual([
    'phone',
  ]);
});

test('a page of Facebook that tells no name is opened as a page', () => {
  const contact = { phone: '0900 000 001', facebook: 'https://www.facebook.com/groups/suoithu' };
  expect(barWays(aListing({ contact }), 'vi').map(({ label }) => label)).toEqual(['Gọi', 'Facebook']);
});

test('nobody can reach a house that does not exist', () => {
  expect(barWays(aListing({ sample: true, contact: every }), 'vi')).toEqual([]);
});

test('a house at a glance', () => {
  expect(glimpsesOf(aListing(), words('vi')).map(({ label, text }) => `${label}: ${text}`)).toEqual([
    'Đón được: 16 khách',
    'Chỗ ngủ: 1 gian sàn chung, 2 phòng đôi',
    'Kiểu nhà: Nhà sàn gỗ',
    'Nhà tắm: 2 phòng đôi có nhà tắm riêng',
    'Bữa ăn: Bữa sáng, bữa tối',
    'Wi-Fi: Chỗ sinh hoạt chung, miễn phí',
    'Để xe: Trong sân nhà; ô tô con, xe khách 16–29 chỗ; 30.000đ/ngày; dặn trước',
    'Nhận phòng: 14:00 – 21:00',
    'Nói được tiếng: Việt, Tày, Anh',
    'Trẻ em: Dưới 6 tuổi miễn phí',
    'Trả tiền: Tiền mặt · Chuyển khoản, quét mã QR',
  ]);
});

test('what the owner has not said is not told', () => {
  const bare = aListing({
    construction: undefined,
    internet: undefined,
    parking: undefined,
    amenities: [],
    meals: [],
  });
  expect(glimpsesOf(bare, words('en')).map(({ label }) => label)).toEqual([
    'Sleeps',
    'Rooms',
    'Bathroom',
    'Check-in',
    'Spoken here',
    'Children',
    'Payment',
  ]);
});

test('of any listing a glance has no gaps, in every language', () => {
  fc.assert(
    fc.property(anyListing(), fc.constantFrom(...languageKeys), (listing, language) => {
      for (const { icon, label, text } of glimpsesOf(listing, words(language))) {
        expect(icon && label && text).toBeTruthy();
        expect(`${label} ${text}`).not.toMatch(/undefined|NaN|; ;|, ,/);
      }
    }),
    { numRuns: 60 },
  );
});
