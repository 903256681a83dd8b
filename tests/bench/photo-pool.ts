import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pMap from 'p-map';
import sharp from 'sharp';
import type { PhotoSource } from '../../src/photos/derive.ts';
import { type Random, seeded } from './random.ts';

/** Kept between runs, in the system's temporary folder: making a picture takes about a second. */
const folder = path.join(tmpdir(), 'nha-san-bench', 'photos-1');

/** Every fifth picture is upright, as telephones are often held. */
const sizes = [
  { width: 3000, height: 2000 },
  { width: 3000, height: 2000 },
  { width: 3000, height: 2000 },
  { width: 3000, height: 2000 },
  { width: 2000, height: 3000 },
] as const;

/** Width in pixels of one grain of each layer and how strong it is: as in nature, fine detail is faint. */
const layers = [
  { grain: 640, strength: 58 },
  { grain: 320, strength: 34 },
  { grain: 160, strength: 24 },
  { grain: 80, strength: 18 },
  { grain: 40, strength: 15 },
  { grain: 20, strength: 14 },
  { grain: 10, strength: 14 },
  { grain: 5, strength: 13 },
  { grain: 2, strength: 9 },
  { grain: 1, strength: 9 },
] as const;

/**
 * Pictures that cost as much to decode and to encode as a telephone's: light from above, detail of every size,
 * grain. The same number always gives the same picture.
 */
export async function photoPool(count: number): Promise<PhotoSource[]> {
  await mkdir(folder, { recursive: true });
  return pMap(
    Array.from({ length: count }, (_, index) => index),
    pooledPhoto,
    { concurrency: 2 },
  );
}

async function pooledPhoto(index: number): Promise<PhotoSource> {
  const size = sizes[index % sizes.length]!;
  const file = path.join(folder, `${index}.jpg`);
  const bytes = await readFile(file).catch(async () => {
    const drawn = await draw(seeded(index + 1), size);
    const draft = `${file}.${process.pid}`;
    await writeFile(draft, drawn);
    await rename(draft, file);
    return drawn;
  });
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return { path: file, hash, ...size, focal: index % 3 ? { x: 0.5, y: 0.45 } : undefined };
}

async function draw(random: Random, size: { width: number; height: number }): Promise<Buffer> {
  const { width, height } = size;
  const sky = [random.whole(130, 200), random.whole(150, 215), random.whole(170, 235)] as const;
  const earth = [random.whole(40, 120), random.whole(60, 125), random.whole(25, 80)] as const;
  const light = new Float32Array(width * height);
  for (const { grain, strength } of layers) {
    const layer = await noise(random, grain, size);
    for (let at = 0; at < light.length; at++) light[at]! += (layer[at]! / 127.5 - 1) * strength;
  }
  const warmth = await noise(random, 240, size);
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0; at < light.length; at++) {
    const down = Math.floor(at / width) / height;
    // A horizon that rolls with the large forms.
    const ground = Math.min(1, Math.max(0, (down - 0.42 + light[at]! / 700) * 6));
    const tint = (warmth[at]! - 127) / 9;
    // Sky is calmer than the land.
    const shade = light[at]! * (0.25 + 0.75 * ground);
    pixels[at * 3] = clamp(sky[0] + (earth[0] - sky[0]) * ground + shade + tint);
    pixels[at * 3 + 1] = clamp(sky[1] + (earth[1] - sky[1]) * ground + shade);
    pixels[at * 3 + 2] = clamp(sky[2] + (earth[2] - sky[2]) * ground + shade * 0.8 - tint);
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 88 })
    .toBuffer();
}

const clamp = (value: number) => Math.max(0, Math.min(255, value));

/** One grey byte a pixel: random spots of one size with soft edges. */
async function noise(
  random: Random,
  grain: number,
  size: { width: number; height: number },
): Promise<Buffer> {
  const width = Math.ceil(size.width / grain) + 1;
  const height = Math.ceil(size.height / grain) + 1;
  const spots = Buffer.alloc(width * height);
  for (let at = 0; at < spots.length; at++) spots[at] = random.next() * 256;
  return sharp(spots, { raw: { width, height, channels: 1 } })
    .resize({ ...size, fit: 'fill', kernel: 'cubic' })
    .toColourspace('b-w')
    .raw()
    .toBuffer();
}
