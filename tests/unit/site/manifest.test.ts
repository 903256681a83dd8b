import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { manifest } from '../../../src/site/manifest.ts';
import { aSite } from '../../fixtures/site.ts';

const file = (src: string) => path.join(import.meta.dirname, '../../../public', src);

test.each(manifest(aSite()).icons)('$src is a PNG of the size that the manifest says', async ({
  src,
  sizes,
}) => {
  const { width, height, format } = await sharp(file(src)).metadata();
  expect([`${width}x${height}`, format]).toEqual([sizes, 'png']);
});

test('the mark of the maskable icon stays inside the circle that no phone cuts', async () => {
  const { data, info } = await sharp(file('icon-maskable-512.png'))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const colourAt = (x: number, y: number) => {
    const start = (y * info.width + x) * info.channels;
    return data.subarray(start, start + 3).toString('hex');
  };
  const ground = colourAt(0, 0);
  // w3.org/TR/appmanifest: the safe zone is a circle of 40 % of the width round the middle.
  const middle = info.width / 2;
  const outside = new Set<string>();
  const inside = new Set<string>();
  for (let y = 0; y < info.height; y++) {
    for (let x = 0; x < info.width; x++) {
      const away = Math.hypot(x - middle, y - middle);
      (away > 0.4 * info.width ? outside : inside).add(colourAt(x, y));
    }
  }
  expect([...outside]).toEqual([ground]);
  expect(inside.size).toBeGreaterThan(2);
});

test.each([
  ['Nhà sàn', 'Nhà sàn'],
  ['Nhà sàn cộng đồng Lâm Bình', 'Homestay'],
  ['Nà Tông', 'Nà Tông'],
])('%s stands below its icon as %s', (name, expected) => {
  expect(manifest(aSite({ name })).short_name).toBe(expected);
});
