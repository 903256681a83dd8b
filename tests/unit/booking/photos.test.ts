import { expect, test } from 'vitest';
import { bookingPhotos, orderedPhotos, photoNotes } from '../../../src/booking/photos.ts';
import type { Subject } from '../../../src/homestay/subject.ts';
import type { Picture } from '../../../src/listings/entries.ts';
import { aListing, aPicture } from '../../fixtures/listing.ts';

const picture = (file: string, subject: Subject, more: Partial<Picture> = {}) => ({
  ...aPicture('house-pond.jpg', { subject, illustration: false, width: 4000, height: 3000, ...more }),
  file,
});
const withPhotos = (photos: Picture[]) => ({ ...aListing(), photos });

test('the house first, then its rooms in their order, then what is around, people last', () => {
  const listing = withPhotos([
    picture('chu-nha.jpg', 'host'),
    picture('phong-doi.jpg', 'bedroom', { room: 'phong-doi' }),
    picture('nha-dung.jpg', 'exterior', { width: 3000, height: 4000 }),
    picture('bep.jpg', 'kitchen'),
    picture('san.jpg', 'communal-sleeping', { room: 'san-chung' }),
    picture('ho.jpg', 'view'),
    picture('nha-ngang.jpg', 'exterior'),
    picture('nha-tam.jpg', 'bathroom'),
  ]);
  expect(orderedPhotos(listing).map(({ file }) => file)).toEqual([
    'nha-ngang.jpg',
    'nha-dung.jpg',
    'san.jpg',
    'phong-doi.jpg',
    'nha-tam.jpg',
    'bep.jpg',
    'ho.jpg',
    'chu-nha.jpg',
  ]);
  expect(bookingPhotos(listing).map(({ order, main, tag, room }) => [order, main, tag.id, room])).toEqual([
    [1, true, 3, undefined],
    [2, false, 3, undefined],
    [3, false, 173, 'san-chung'],
    [4, false, 199, 'phong-doi'],
    [5, false, 153, undefined],
    [6, false, 158, undefined],
    [7, false, 156, undefined],
    [8, false, 6, undefined],
  ]);
});

test('good photos need no word', () => {
  expect(photoNotes(withPhotos([picture('nha.jpg', 'exterior')]))).toEqual([]);
});

test.each([
  ['a drawing', { illustration: true }, 'Đừng tải lên hình minh họa: nha.jpg'],
  ['a small one', { width: 1500, height: 1000 }, 'nhỏ hơn 2048 × 1080'],
  ['a very large one', { width: 16000, height: 12000 }, 'lớn hơn 14000'],
  ['an upright main photo', { width: 3000, height: 4000 }, 'là ảnh đứng'],
])('%s is pointed out', (_what, more, words) => {
  expect(
    photoNotes(withPhotos([picture('nha.jpg', 'exterior', more)]))
      .map(({ vi }) => vi)
      .join(),
  ).toContain(words);
});
