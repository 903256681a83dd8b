import { expect, test } from 'vitest';
import { nearDuplicates } from '../../../src/booking/photo-pack/near-duplicates.ts';
import { packName } from '../../../src/booking/photo-pack/pack-name.ts';
import { orderedPictures, packedPictures } from '../../../src/booking/photo-pack/packed-pictures.ts';
import { photoChecks } from '../../../src/booking/photo-pack/photo-checks.ts';
import { bookingPhotos, photoNotes } from '../../../src/booking/photos.ts';
import type { Subject } from '../../../src/homestay/subject.ts';
import type { Picture } from '../../../src/listings/entries.ts';
import { aListing, aPicture } from '../../fixtures/listing.ts';

const picture = (file: string, subject: Subject, more: Partial<Picture> = {}) => ({
  ...aPicture('house-pond.jpg', { subject, illustration: false, width: 4000, height: 3000, ...more }),
  file,
});
const withPhotos = (photos: Picture[], sample = false) => ({ ...aListing(), photos, sample });

/** Photos that leave nothing to wish for. */
const enough = () => [
  ...Array.from({ length: 11 }, (_, index) => picture(`nha-${index}.jpg`, 'exterior')),
  ...Array.from({ length: 4 }, (_, index) =>
    picture(`san-${index}.jpg`, 'communal-sleeping', { room: 'san-chung' }),
  ),
  ...Array.from({ length: 4 }, (_, index) => picture(`doi-${index}.jpg`, 'bedroom', { room: 'phong-doi' })),
  picture('tam.jpg', 'bathroom'),
];

test('the house first, then its rooms in their order, then what is around, people last', () => {
  const listing = withPhotos([
    picture('chu-nha.jpg', 'host'),
    picture('phong-doi.jpg', 'bedroom', { room: 'phong-doi' }),
    picture('nha-dung.jpg', 'exterior', { width: 3000, height: 4000 }),
    picture('nha-phong-doi.jpg', 'exterior', { room: 'phong-doi' }),
    picture('bep.jpg', 'kitchen'),
    picture('san.jpg', 'communal-sleeping', { room: 'san-chung' }),
    picture('ho.jpg', 'view'),
    picture('nha-ngang.jpg', 'exterior'),
    picture('nha-tam.jpg', 'bathroom'),
  ]);
  expect(orderedPictures(listing).map(({ file }) => file)).toEqual([
    'nha-ngang.jpg',
    'nha-phong-doi.jpg',
    'nha-dung.jpg',
    'san.jpg',
    'phong-doi.jpg',
    'nha-tam.jpg',
    'bep.jpg',
    'ho.jpg',
    'chu-nha.jpg',
  ]);
  expect(
    bookingPhotos(listing).map(({ order, main, tag, room, pack_file }) => [
      order,
      main,
      tag.id,
      room,
      pack_file,
    ]),
  ).toEqual([
    [1, true, 3, undefined, '01-ngoi-nha-tag3.jpg'],
    [2, false, 3, 'phong-doi', '02-ngoi-nha-phong-doi-tag3.jpg'],
    [3, false, 3, undefined, '03-ngoi-nha-tag3.jpg'],
    [4, false, 173, 'san-chung', '04-san-ngu-chung-san-chung-tag173.jpg'],
    [5, false, 199, 'phong-doi', '05-phong-ngu-phong-doi-tag199.jpg'],
    [6, false, 153, undefined, '06-nha-tam-tag153.jpg'],
    [7, false, 158, undefined, '07-bep-nau-tag158.jpg'],
    [8, false, 156, undefined, '08-canh-quanh-nha-tag156.jpg'],
    [9, false, 6, undefined, '09-chu-nha-tag6.jpg'],
  ]);
});

test('a room that is called like its subject is named once', () => {
  expect(packName(7, 'communal-sleeping', 173, 'san-ngu-chung')).toBe('07-san-ngu-chung-tag173.jpg');
});

test('no more photos than Booking.com takes', () => {
  const many = Array.from({ length: 305 }, (_, index) => picture(`anh-${index}.jpg`, 'view'));
  const names = bookingPhotos(withPhotos(many)).map(({ pack_file }) => pack_file);
  expect(names).toHaveLength(299);
  expect([names[0], names[298]]).toEqual(['01-canh-quanh-nha-tag156.jpg', '299-canh-quanh-nha-tag156.jpg']);
});

test('drawings go to Booking.com only with a sample, and are pointed out in both', () => {
  const drawn = [
    picture('ve.jpg', 'exterior', { illustration: true }),
    picture('that.jpg', 'exterior', { illustration: false }),
  ];
  expect(packedPictures(withPhotos(drawn)).map(({ file }) => file)).toEqual(['that.jpg']);
  expect(packedPictures(withPhotos(drawn, true)).map(({ file }) => file)).toEqual(['ve.jpg', 'that.jpg']);
  for (const sample of [true, false]) {
    const found = photoChecks(withPhotos(drawn, sample)).find(({ id }) => id === 'illustration');
    expect([found?.severity, found?.files]).toEqual(['warning', ['ve.jpg']]);
  }
});

test('photos of which there are enough, large and in landscape, need no word', () => {
  expect(photoChecks(withPhotos(enough()))).toEqual([]);
  expect(photoNotes(withPhotos(enough()))).toEqual([]);
});

const tooSmall = { width: 299, height: 400 };
test.each<[string, Picture[], string, string, string]>([
  [
    'no photo at all',
    [picture('ve.jpg', 'exterior', { illustration: true })],
    'none',
    'error',
    'cần ít nhất 1 ảnh chụp thật',
  ],
  [
    'one below 300 pixels',
    [picture('be.jpg', 'view', tooSmall), ...enough()],
    'tiny',
    'error',
    'không nhận ảnh dưới 300 × 300 điểm ảnh. Xin ảnh gốc thay cho: be.jpg.',
  ],
  [
    'one below 2048 × 1080',
    [picture('nho.jpg', 'view', { width: 2047, height: 1500 }), ...enough()],
    'small',
    'warning',
    'Ảnh nhỏ hơn 2048 × 1080 điểm ảnh, lên trang sẽ mờ; nên xin ảnh gốc: nho.jpg.',
  ],
  [
    'an upright main photo',
    enough().map((each) => ({ ...each, width: 3000, height: 4000 })),
    'upright-main',
    'warning',
    'Ảnh chính “nha-0.jpg” là ảnh đứng',
  ],
  ['fewer than twenty', enough().slice(1), 'few', 'advice', 'Đang có 19 ảnh'],
  [
    'a room with three',
    enough().filter(({ file }) => file !== 'doi-0.jpg'),
    'room-phong-doi',
    'advice',
    'chụp thêm 1 ảnh “Phòng đôi nhìn ra suối”',
  ],
  [
    'no bathroom',
    enough().filter(({ subject }) => subject !== 'bathroom'),
    'bathroom',
    'advice',
    'chụp nhà tắm và nhà vệ sinh',
  ],
])('%s is pointed out', (_what, photos, id, severity, words) => {
  const check = photoChecks(withPhotos(photos)).find((each) => each.id === id);
  expect(check?.severity).toBe(severity);
  expect(check?.words).toContain(words);
});

test('exactly 2048 × 1080 is large enough', () => {
  const exact = enough().map((each) => ({ ...each, width: 2048, height: 1080 }));
  expect(photoChecks(withPhotos(exact))).toEqual([]);
});

test('a picture that is refused for its size stays out of the pack', () => {
  const listing = withPhotos([picture('be.jpg', 'exterior', tooSmall), picture('nha.jpg', 'exterior')]);
  expect(bookingPhotos(listing).map(({ file }) => file)).toEqual(['nha.jpg']);
});

test('different pictures of houses, rooms and food are no duplicates', async () => {
  const different = [
    'house-pond.jpg',
    'communal-sleeping.jpg',
    'meal-tray.jpg',
    'lake-noon.jpg',
    'bathroom.jpg',
  ];
  expect(await nearDuplicates(different.map((file) => aPicture(file)))).toEqual([]);
});
