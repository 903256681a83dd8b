import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { cropWindow } from '../../../src/photos/crop.ts';
import { derivePhoto, derivePhotos } from '../../../src/photos/derive.ts';
import { inspectPhoto } from '../../../src/photos/open.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'nha-san-photos-'));
  process.env.NHA_SAN_CACHE = path.join(folder, 'cache');
});

/** A phone photo: left half red, right half blue, turned by the orientation flag, with a position in its EXIF. */
async function phonePhoto(name: string, orientation: number) {
  const half = (background: string) =>
    sharp({ create: { width: 600, height: 800, channels: 3, background } })
      .png()
      .toBuffer();
  const upright = sharp({ create: { width: 1200, height: 800, channels: 3, background: '#f00' } }).composite([
    { input: await half('#00f'), left: 600, top: 0 },
  ]);
  const stored = orientation === 6 ? sharp(await upright.png().toBuffer()).rotate(270) : upright;
  const file = path.join(folder, name);
  await writeFile(
    file,
    await stored
      .jpeg({ quality: 95 })
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '22/1 29/1 21/1' }, IFD0: { Make: 'Test' } })
      .withMetadata({ orientation })
      .toBuffer(),
  );
  return { path: file, file: name, hash: name, ...(await inspectPhoto(file)) };
}

const colourAt = async (picture: Buffer, x: number, y: number) => {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
  const [red = 0, , blue = 0] = data.subarray(at, at + 3);
  return red > blue ? 'red' : 'blue';
};

describe.each(['jpg', 'avif'] as const)('a derived %s', (format) => {
  test('is upright, has the wanted size and no metadata', async () => {
    const photo = await phonePhoto(`turned-${format}.jpg`, 6);
    expect([photo.width, photo.height]).toEqual([1200, 800]);
    const { bytes } = await derivePhoto(photo, { width: 600, format });
    const metadata = await sharp(bytes).metadata();
    expect([metadata.width, metadata.height, metadata.space]).toEqual([600, 400, 'srgb']);
    expect(metadata.exif ?? metadata.xmp ?? metadata.iptc).toBeUndefined();
    expect(metadata.orientation ?? 1).toBe(1);
    expect(await colourAt(bytes, 0.1, 0.5)).toBe('red');
    expect(await colourAt(bytes, 0.9, 0.5)).toBe('blue');
  });

  test('is cropped around the focal point, also in a turned photo', async () => {
    const photo = await phonePhoto(`focal-${format}.jpg`, 6);
    const crop = (x: number) =>
      derivePhoto({ ...photo, focal: { x, y: 0.5 } }, { width: 300, ratio: 9 / 16, format });
    expect(await colourAt((await crop(0.1)).bytes, 0.5, 0.5)).toBe('red');
    expect(await colourAt((await crop(0.9)).bytes, 0.5, 0.5)).toBe('blue');
  });
});

test('a second derivation comes from the cache; another focal point does not', async () => {
  const photo = await phonePhoto('kept.jpg', 1);
  const derivation = { width: 400, ratio: 1, format: 'jpg' } as const;
  expect((await derivePhoto(photo, derivation)).reused).toBe(false);
  expect((await derivePhoto(photo, derivation)).reused).toBe(true);
  expect((await derivePhoto({ ...photo, focal: { x: 0.2, y: 0.5 } }, derivation)).reused).toBe(false);
});

test('a crop lies inside the picture, has the wanted shape, and holds the focal point', () => {
  const side = fc.integer({ min: 300, max: 12000 });
  const fraction = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      side,
      side,
      fc.double({ min: 0.4, max: 2.7, noNaN: true }),
      fraction,
      fraction,
      (width, height, ratio, x, y) => {
        const window = cropWindow({ width, height }, ratio, { x, y });
        expect(window.left).toBeGreaterThanOrEqual(0);
        expect(window.top).toBeGreaterThanOrEqual(0);
        expect(window.left + window.width).toBeLessThanOrEqual(width);
        expect(window.top + window.height).toBeLessThanOrEqual(height);
        expect(Math.abs(window.width / window.height / ratio - 1)).toBeLessThan(0.01);
        expect(x * width).toBeGreaterThanOrEqual(window.left - 1);
        expect(x * width).toBeLessThanOrEqual(window.left + window.width + 1);
        expect(y * height).toBeGreaterThanOrEqual(window.top - 1);
        expect(y * height).toBeLessThanOrEqual(window.top + window.height + 1);
      },
    ),
    { numRuns: 2000 },
  );
});

test('a size of a panorama is the same file whether it is made alone or with one that needs every row', async () => {
  const file = path.join(folder, 'panorama.jpg');
  await sharp(path.join(import.meta.dirname, '../../fixtures/photos/panorama.jpg'))
    .resize({ width: 8000, height: 2100, fit: 'fill' })
    .jpeg({ quality: 60 })
    .toFile(file);
  const panorama = { path: file, width: 8000, height: 2100 };
  const small = { width: 320, ratio: 4 / 3, format: 'jpg' } as const;
  const alone = await derivePhoto({ ...panorama, hash: 'alone' }, small);
  const together: Buffer[] = [];
  const high = { width: 1181, ratio: 9 / 16, format: 'jpg' } as const;
  await derivePhotos({ ...panorama, hash: 'together' }, [high, small], (_derivation, { bytes }) => {
    together.push(bytes);
  });
  expect(together[1]?.equals(alone.bytes)).toBe(true);
});
