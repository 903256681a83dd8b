import { createHash } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { bitsApart, nearDuplicates, pictureHash } from '../../../src/booking/photo-pack/near-duplicates.ts';
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
