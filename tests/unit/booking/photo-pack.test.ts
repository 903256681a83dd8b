import { createHash } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { bitsApart, nearDuplicates, pictureHash } from '../../../src/booking/photo-pack/near-duplicates.ts';
import { uploadPhoto } from '../../../src/booking/photo-pack/upload-photo.ts';
import { uploadSize } from '../../../src/booking/photo-pack/upload-size.ts';
import type { Picture } from '../../../src/listings/entries.ts';
import { inspectPhoto } from '../../../src/photos/open.ts';
import { aPicture } from '../../fixtures/listing.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'nha-san-pack-'));
  process.env.NHA_SAN_CACHE = path.join(folder, 'cache');
});

/** A picture made from a fixture, as its file would be read. */
async function made(file: string, photo: Sharp, more: Partial<Picture> = {}): Promise<Picture> {
  const bytes = await photo.toBuffer();
  const source = path.join(folder, file);
  await writeFile(source, bytes);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return {
    ...aPicture('house-pond.jpg', more),
    file,
    path: source,
    hash,
    ...(await inspectPhoto(source)),
  };
}

const house = () => sharp(aPicture('house-pond.jpg').path);

const copies: [string, (photo: Sharp) => Sharp][] = [
  ['smaller and pressed hard', (photo) => photo.resize(700).jpeg({ quality: 45 })],
  ['brighter', (photo) => photo.modulate({ brightness: 1.15 }).jpeg()],
  ['as PNG', (photo) => photo.resize(900).png()],
  ['turned by its orientation flag', (photo) => photo.rotate(90).jpeg().withMetadata({ orientation: 8 })],
];

test.each(copies)('the same photo %s is a duplicate, and the larger one stays', async (what, change) => {
  const copy = await made(`${what.replaceAll(' ', '-')}.jpg`, change(house()));
  const original = aPicture('house-pond.jpg');
  const found = await nearDuplicates([copy, original]);
  expect(found).toHaveLength(1);
  if (copy.width < original.width) expect(found).toEqual([{ file: copy.file, of: original.file }]);
});

test('of two of the same size the first stays', async () => {
  const copy = await made('again.jpg', house().jpeg({ quality: 70 }));
  expect(await nearDuplicates([aPicture('house-pond.jpg'), copy])).toEqual([
    { file: 'again.jpg', of: 'house-pond.jpg' },
  ]);
});

test('different pictures are far apart', async () => {
  const [a, b] = await Promise.all(
    ['house-pond.jpg', 'communal-sleeping.jpg'].map((file) => pictureHash(aPicture(file))),
  );
  expect(bitsApart(a as Buffer, b as Buffer)).toBeGreaterThan(60);
});

test('a photo for upload is upright, whole, sRGB JPEG without metadata, and never enlarged', async () => {
  const phone = await made(
    'phone.jpg',
    sharp(await house().resize(1400, 933).png().toBuffer())
      .rotate(270)
      .jpeg()
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '22/1 29/1 21/1' }, IFD0: { Make: 'Test' } })
      .withMetadata({ orientation: 6, icc: 'p3' }),
  );
  const { bytes } = await uploadPhoto(phone);
  const metadata = await sharp(bytes).metadata();
  expect([metadata.format, metadata.width, metadata.height, metadata.space]).toEqual([
    'jpeg',
    1400,
    933,
    'srgb',
  ]);
  expect(metadata.exif ?? metadata.xmp ?? metadata.iptc ?? metadata.icc).toBeUndefined();
  expect(metadata.orientation ?? 1).toBe(1);
  expect(bytes.includes('GPS')).toBe(false);
});

test('its colours are those of the original after conversion, and nothing is laid over it', async () => {
  const { bytes } = await uploadPhoto(aPicture('house-pond.jpg'));
  const small = (source: Buffer | string) => sharp(source).resize(60, 40, { fit: 'fill' }).raw().toBuffer();
  const [ours, original] = await Promise.all([small(bytes), small(aPicture('house-pond.jpg').path)]);
  const apart = original.reduce((sum, value, at) => sum + Math.abs(value - (ours[at] ?? 0)), 0);
  expect(apart / original.length).toBeLessThan(2);
});

test.each([
  [5200, 2600, 4000, 2000],
  [4001, 3003, 4000, 3002],
  [1733, 4999, 1387, 4000],
  [4000, 300, 4000, 300],
  [9000, 400, 6750, 300],
  [310, 6200, 300, 6000],
])('a photo of %i × %i ends as %i × %i, at its own ratio', async (width, height, wide, high) => {
  const flat = sharp({ create: { width, height, channels: 3, background: '#486' } }).png();
  const large = await made(`flat-${width}.png`, flat);
  const metadata = await sharp((await uploadPhoto(large)).bytes).metadata();
  expect([metadata.width, metadata.height]).toEqual([wide, high]);
  expect(uploadSize(large)).toEqual({ width: wide, height: high });
});

test('the same photo is encoded once', async () => {
  const picture = aPicture('meal-tray.jpg');
  const first = await uploadPhoto(picture);
  const second = await uploadPhoto(picture);
  expect([first.reused, second.reused]).toEqual([false, true]);
  expect(second.bytes.equals(first.bytes)).toBe(true);
});
