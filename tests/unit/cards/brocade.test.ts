import sharp from 'sharp';
import { expect, test } from 'vitest';
import { brocadeSvg, brocadeThreads, brocadeTile, clothSvg } from '../../../src/cards/brocade.ts';

const pixels = (svg: string) =>
  sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer({ resolveWithObject: true });

test.each([
  [1080, 50],
  [1200, 75],
  [50, 630],
])('a band of %i × %i has exactly that size', async (width, height) => {
  const { info } = await pixels(brocadeSvg({ width, height }));
  expect(info).toMatchObject({ width, height });
});

test('both ends of a band are alike', async () => {
  const { data, info } = await pixels(brocadeSvg({ width: 1080, height: 2 * brocadeThreads }));
  const mirrored = await sharp(data, { raw: info }).flop().raw().toBuffer();
  expect(mirrored.equals(data)).toBe(true);
});

test('threads have sharp edges: no colour but those of the identity', async () => {
  const { data } = await pixels(brocadeSvg({ width: 640, height: 2 * brocadeThreads }));
  const found = new Set<string>();
  for (let at = 0; at < data.length; at += 3) found.add(data.toString('hex', at, at + 3));
  expect(found.size).toBe(5);
});

test('repeats laid side by side join', async () => {
  const { data, info } = await pixels(brocadeTile(2 * brocadeThreads));
  const row = info.width * 3;
  const column = (x: number) =>
    Array.from({ length: info.height }, (_, y) => data.toString('hex', y * row + x * 3, y * row + x * 3 + 3));
  // The gap between two stars is even, so its two middle columns lie on both sides of the joint.
  expect(column(0)).toEqual(column(1));
  expect(info.width).toBe(64);
});

test('the cloth is darker than any text on it may be', async () => {
  const { data } = await pixels(clothSvg({ width: 320, height: 320 }));
  expect(data.reduce((most, channel) => Math.max(most, channel), 0)).toBeLessThan(0x60);
});

test('threads of the cloth are counted from the corner of what it lies on, wherever its own corner is', async () => {
  const corner = { left: 541, top: 683 };
  const { data, info } = await pixels(clothSvg({ width: 320, height: 320 }, undefined, 8, corner));
  const at = (x: number, y: number) => data[(y * info.width + x) * 3];
  const borders = new Set<number>();
  for (let y = 0; y < info.height; y++) {
    for (let x = 1; x < info.width; x++) if (at(x, y) !== at(x - 1, y)) borders.add((x + corner.left) % 8);
  }
  for (let x = 0; x < info.width; x++) {
    for (let y = 1; y < info.height; y++) if (at(x, y) !== at(x, y - 1)) borders.add((y + corner.top) % 8);
  }
  expect([...borders]).toEqual([0]);
});
