import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cropDecoded } from '../../../src/photos/crop-decoded.ts';
import { cropFile } from '../../../src/photos/crop-file.ts';
import { decodePhoto } from '../../../src/photos/decoded.ts';
import { measurePhoto } from '../../../src/photos/open.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'nha-san-crop-file-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const fixture = path.join(import.meta.dirname, '../../fixtures/photos/house-pond.jpg');

/** A photo as phones and programs write it. */
async function photo(name: string, write: (from: Sharp) => Sharp) {
  const file = path.join(folder, name);
  await writeFile(file, await write(sharp(fixture).resize({ width: 900 })).toBuffer());
  return { path: file, ...(await measurePhoto(file)) };
}

const cuts = [
  { focal: { x: 0.4, y: 0.45 }, size: { width: 300, height: 320 } },
  { focal: { x: 1, y: 0 }, size: { width: 540, height: 960 } },
  { focal: { x: 0.2, y: 0.9 }, size: { width: 540, height: 270 }, part: 0.62 },
];

test.each<[string, (from: Sharp) => Sharp]>([
  ['an ordinary one', (from) => from.jpeg()],
  ['wider colours', (from) => from.withIccProfile('p3').jpeg()],
  ['without colours', (from) => from.greyscale().jpeg()],
  ['printer’s colours', (from) => from.toColourspace('cmyk').jpeg()],
  ['printer’s colours with their profile', (from) => from.withIccProfile('cmyk').jpeg()],
  ['progressive', (from) => from.jpeg({ progressive: true, chromaSubsampling: '4:4:4' })],
  ...[2, 3, 5, 6, 8].map((orientation): [string, (from: Sharp) => Sharp] => [
    `turned by the orientation ${orientation}`,
    (from) => from.withMetadata({ orientation }).jpeg(),
  ]),
])('a part straight from a JPEG has the pixels of the decoded photo: %s', async (name, write) => {
  const source = await photo(name, write);
  const decoded = await decodePhoto(source);
  for (const wanted of cuts) {
    const straight = await cropFile(source, wanted)?.raw().toBuffer();
    expect(straight?.equals(await cropDecoded(decoded, wanted).raw().toBuffer())).toBe(true);
  }
});

test.each<[string, (from: Sharp) => Sharp]>([
  ['16 bits', (from) => from.toColourspace('rgb16').png()],
  ['no JPEG', (from) => from.webp()],
  ['larger than is held', (from) => from.resize({ width: 6000, height: 2800, fit: 'fill' }).jpeg()],
])('a photo whose pixels might be others is not cut straight from its file: %s', async (name, write) => {
  expect(cropFile(await photo(name, write), cuts[0]!)).toBeUndefined();
});
