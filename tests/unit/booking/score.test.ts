import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BookingKit, bookingKit } from '../../../src/booking/kit.ts';
import { metrics } from '../../../src/booking/score/metrics.ts';
import { anyListing } from '../../fixtures/any-listing.ts';
import { aHomestayFile, aListing, aPicture } from '../../fixtures/listing.ts';

const site = { name: 'Nhà sàn Lâm Bình' };
const scoreOf = (listing: Parameters<typeof bookingKit>[0]): BookingKit['score'] =>
  bookingKit(listing, site).score;

const largeLandscape = { width: 4000, height: 3000, illustration: false };

/** A listing that leaves nothing to wish for. */
function complete() {
  const listing = aListing({
    contact: { phone: '0900 000 001', email: 'suoithu@example.com' },
  });
  const photos = [
    ...Array.from({ length: 11 }, (_, index) => ({
      ...aPicture('house-pond.jpg', largeLandscape),
      file: `nha-${index}.jpg`,
    })),
    ...listing.rooms.flatMap(({ id }) =>
      Array.from({ length: 4 }, (_, index) => ({
        ...aPicture('communal-sleeping.jpg', { ...largeLandscape, subject: 'bedroom', room: id }),
        file: `${id}-${index}.jpg`,
      })),
    ),
    { ...aPicture('bathroom.jpg', { ...largeLandscape, subject: 'bathroom' }), file: 'tam.jpg' },
  ];
  return { ...listing, photos, host: { ...listing.host, portrait: aPicture('house-pond.jpg') } };
}

test('the weights add up to a hundred, and each has its reason', () => {
  expect(metrics.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  expect(new Set(metrics.map(({ id }) => id)).size).toBe(metrics.length);
  for (const { weight, reason } of metrics) {
    expect(weight).toBeGreaterThan(0);
    expect(reason).toMatch(/\.$/);
  }
});

test('a complete listing has a hundred, and nothing would raise it', () => {
  expect(scoreOf(complete())).toEqual({ value: 100, raises: [] });
});

test.each([
  ['position', 'map-pin', 92, 'position', 'Đứng ở sân, mở bản đồ trên điện thoại rồi ghi vị trí của nhà.'],
  ['story', 'story', 98, 'story', 'Kể nhà có từ bao giờ, ai dựng, quanh nhà có gì.'],
  ['internet', 'wifi-and-parking', 99, 'internet', 'Ghi Wi-Fi bắt được ở đâu, có mất tiền không.'],
  ['meals', 'meals', 97, 'meals', 'Ghi bữa nào nhà nấu được cho khách, kể cả bữa sáng.'],
])('without %s it is lower by its weight, and the list says what to do', (key, id, value, field, remedy) => {
  const score = scoreOf({ ...complete(), [key]: key === 'meals' ? [] : undefined });
  expect(score.value).toBe(value);
  expect(score.raises).toHaveLength(1);
  const [raise] = score.raises;
  expect(raise).toMatchObject({ id, points: 100 - value, edit: { field }, remedy });
  expect(raise?.edit.file).toBe('homestays/suoi-thu/index.yaml');
});

test('what is missing in one of two rooms costs half, and the room is named', () => {
  const [floor, double] = aHomestayFile().rooms as [object, object];
  const { rooms } = aListing({ rooms: [floor, { ...double, size: undefined }] });
  const { value, raises } = scoreOf({ ...complete(), rooms });
  expect(value).toBe(97);
  expect(raises[0]).toMatchObject({
    id: 'room-sizes',
    points: 3.5,
    edit: { field: 'rooms[1].size' },
    remedy: 'Đo rồi ghi số mét vuông của “Phòng đôi nhìn ra suối”.',
  });
});

test('drawings do not count as photos of a real house', () => {
  const { raises } = scoreOf({
    ...complete(),
    photos: complete().photos.map((photo) => ({ ...photo, illustration: true })),
  });
  expect(raises.slice(0, 4).map(({ id }) => id)).toEqual([
    'photo-count',
    'photos-of-rooms',
    'photo-of-bathroom',
    'photo-quality',
  ]);
});

test('whatever is listed, the figure lies between 0 and 100 and adds up', () => {
  fc.assert(
    fc.property(anyListing(), (listing) => {
      const { value, raises } = scoreOf(listing);
      expect(Number.isInteger(value)).toBe(true);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(100);
      expect(value === 100).toBe(raises.length === 0);
      const lacking = raises.reduce((sum, { points }) => sum + points, 0);
      expect(Math.abs(100 - lacking - value)).toBeLessThanOrEqual(2);
      const points = raises.map((each) => each.points);
      expect(points).toEqual(points.toSorted((a, b) => b - a));
      for (const { remedy, edit } of raises) {
        expect(remedy).not.toMatch(/undefined|NaN|\[object/);
        expect(edit.field).toMatch(/\S/);
      }
    }),
    { numRuns: 80 },
  );
});
