import sharp from 'sharp';
import { expect, test } from 'vitest';
import { brocadeSvg, brocadeThreads, brocadeTile, clothCells, clothSvg } from '../../../src/cards/brocade.ts';
import { plainCanvas } from '../../../src/cards/canvas.ts';
import { labelIn } from '../../../src/cards/layouts/weave.ts';
import { layPatch } from '../../../src/cards/patch.ts';

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

const rectanglesOf = (numbers: number[]) =>
  Array.from(
    { length: numbers.length / 4 },
    (_, index) => numbers.slice(index * 4, index * 4 + 4) as [number, number, number, number],
  );

test('threads of the cloth are counted from the corner of what it lies on, wherever its own corner is', () => {
  const corner = { left: 541, top: 683 };
  const cells = rectanglesOf(clothCells({ width: 320, height: 320 }, 8, corner));
  expect(cells.length).toBeGreaterThan(100);
  const isBorder = (at: number, from: number) => at === 0 || at === 320 || (at + from) % 8 === 0;
  for (const [left, top, right, bottom] of cells) {
    expect([left, right].every((at) => isBorder(at, corner.left))).toBe(true);
    expect([top, bottom].every((at) => isBorder(at, corner.top))).toBe(true);
    expect(left >= 0 && top >= 0 && right <= 320 && bottom <= 320 && left < right && top < bottom).toBe(true);
  }
});

test('the cells of the cloth are those that its SVG has', async () => {
  const size = { width: 512, height: 416 };
  const { data } = await pixels(clothSvg(size, undefined, 8));
  const woven = Buffer.alloc(data.length / 3);
  for (const [left, top, right, bottom] of rectanglesOf(clothCells(size, 8, { left: 0, top: 0 }))) {
    for (let y = top; y < bottom; y++) woven.fill(1, y * size.width + left, y * size.width + right);
  }
  const ground = data[woven.indexOf(0) * 3];
  expect(woven.every((cell, at) => (data[at * 3] === ground) === (cell === 0))).toBe(true);
});

test('a patch lies where it should, and nowhere else', () => {
  const canvas = plainCanvas(6, 5, [0, 0, 0]);
  layPatch(canvas, { colour: '#010203', left: 1, top: 1, rectangles: [0, 0, 2, 3, 3, 1, 5, 2] });
  const reds = Array.from({ length: 5 }, (_, y) =>
    Array.from({ length: 6 }, (_, x) => canvas.pixels[(y * 6 + x) * 3]),
  );
  expect(reds).toEqual([
    [0, 0, 0, 0, 0, 0],
    [0, 1, 1, 0, 0, 0],
    [0, 1, 1, 0, 1, 1],
    [0, 1, 1, 0, 0, 0],
    [0, 0, 0, 0, 0, 0],
  ]);
  expect([...canvas.pixels.subarray(21, 24)]).toEqual([1, 2, 3]);
});

test.each([120, 333, 1000])('the seam of a label %i pixels wide is the same from both ends', (width) => {
  const [, seam] = labelIn(
    { left: 0, top: 0, right: width, bottom: 200 },
    { ground: '#ffffff', stitch: '#b5332c' },
  );
  const upper = rectanglesOf([...(seam?.rectangles ?? [])]).filter(
    ([, top, , bottom]) => bottom - top === 3 && top < 100,
  );
  const mirrored = upper.map(([left, , right]) => [width - right, width - left]).toReversed();
  expect(upper.length).toBeGreaterThan(3);
  for (const [index, [left, , right]] of upper.entries()) {
    expect(Math.abs(left - mirrored[index]![0]!)).toBeLessThanOrEqual(1);
    expect(right - left).toBe(14);
  }
});
