import fc from 'fast-check';
import satori from 'satori';
import sharp from 'sharp';
import { describe, expect, test, vi } from 'vitest';
import { blend, type Canvas, plainCanvas } from '../../../src/cards/canvas.ts';
import { Coverage } from '../../../src/cards/coverage.ts';
import { fonts } from '../../../src/cards/fonts.ts';
import { fontFamily } from '../../../src/cards/identity.ts';
import { keptDrawings } from '../../../src/cards/kept-drawings.ts';
import { IconSign } from '../../../src/cards/layouts/words.tsx';
import { Lines, outlineOf } from '../../../src/cards/outline.ts';
import { roundedOutline } from '../../../src/cards/rounded-outline.ts';
import { paintShape } from '../../../src/cards/shape.ts';
import { textLayer } from '../../../src/cards/text-layer.ts';
import { rulerFor } from '../../../src/cards/typesetting/ruler.tsx';

const side = 16;

const lines = new Lines();
const here = { left: 0, top: 0, scale: 1 };

/** How much of each pixel of a square is covered, 0–255. */
function covered(path: string, coverage = new Coverage()): number[][] {
  lines.take(outlineOf(path), here);
  const { left, top, right, bottom } = lines;
  coverage.cover(lines);
  const square = Array.from({ length: side }, () => new Array(side).fill(0));
  const shares = new Uint8Array(Math.max(0, right - left));
  for (let y = top; y < bottom; y++) {
    coverage.row(y - top, shares);
    for (let x = left; x < right; x++) square[y]![x] = shares[x - left];
  }
  return square;
}

const square = (left: number, top: number, right: number, bottom: number) =>
  `M${left} ${top}L${right} ${top}L${right} ${bottom}L${left} ${bottom}Z`;

describe('coverage', () => {
  test('a pixel that is covered in part has that share', () => {
    const shares = covered(square(2.5, 3, 5, 4.25));
    expect(shares[3]?.slice(1, 7)).toEqual([0, 128, 255, 255, 0, 0]);
    expect(shares[4]?.slice(1, 7)).toEqual([0, 32, 64, 64, 0, 0]);
    expect(shares.flat().filter(Boolean)).toHaveLength(6);
  });

  test('a hole, turning the other way, stays empty', () => {
    const ring = `${square(2, 2, 12, 12)}M5 5L5 9L9 9L9 5Z`;
    const shares = covered(ring);
    expect(shares[6]?.slice(1, 14)).toEqual([0, 255, 255, 255, 0, 0, 0, 0, 255, 255, 255, 0, 0]);
  });

  test('what overlaps is covered once', () => {
    expect(covered(square(2, 2, 8, 8) + square(4, 4, 10, 10))[5]?.slice(1, 11)).toEqual([
      0, 255, 255, 255, 255, 255, 255, 255, 255, 0,
    ]);
  });

  test('nothing is left of what was covered before', () => {
    const coverage = new Coverage();
    covered(square(0, 0, side, side), coverage);
    const shares = covered(square(1, 1, 4, 4) + square(8, 8, 9, 9), coverage);
    expect(shares.flat().filter(Boolean)).toHaveLength(10);
  });

  test('the shares of any triangle come to its area', () => {
    const place = fc.integer({ min: 0, max: side * 10 }).map((tenths) => tenths / 10);
    const corner = fc.tuple(place, place);
    fc.assert(
      fc.property(corner, corner, corner, ([ax, ay], [bx, by], [cx, cy]) => {
        const area = Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
        const shares = covered(`M${ax} ${ay}L${bx} ${by}L${cx} ${cy}Z`).flat();
        const sum = shares.reduce((total, share) => total + share, 0) / 255;
        // Shares are whole steps of 1/255.
        expect(Math.abs(sum - area)).toBeLessThan(0.002 * shares.filter(Boolean).length + 0.02);
      }),
      { numRuns: 2000 },
    );
  });

  test('a curve is covered to within a hundredth', () => {
    const sum = covered('M0 16Q0 0 16 0L16 16Z')
      .flat()
      .reduce((total, share) => total + share, 0);
    // The curve cuts a third off the triangle in the square’s upper left corner.
    expect(sum / 255 / side ** 2).toBeCloseTo(5 / 6, 2);
  });
});

test('an outline with a step that no font of ours has is not drawn wrong but refused', () => {
  expect(() => outlineOf('M0 0C1 1 2 2 3 3Z')).toThrow('“C”');
  expect(() => outlineOf('M0 0L1e3 4Z')).toThrow('“e”');
});

test('an outline is as large as it is asked for, and stands where it is asked for', () => {
  lines.take(outlineOf('M5 5L7 5L7 6Q7 7 6 7L5 7Z', { x: 5, y: 5 }), { left: 3, top: -4, scale: 10 });
  const { left, top, right, bottom, numbers } = lines;
  expect({ left, top, right, bottom }).toEqual({ left: 3, top: -4, right: 23, bottom: 16 });
  expect([...numbers.subarray(0, 8)]).toEqual([0, 0, 20, 0, 20, 0, 20, 10]);
});

test.each([0, 6, 28, 500])('a box with round corners of %i pixels covers what it should', (radius) => {
  const box = { left: 40, top: 10, right: 140, bottom: 66 };
  lines.take(roundedOutline(box, radius), here);
  const { left, top, right, bottom } = lines;
  expect({ left, top, right, bottom }).toEqual({ left: 0, top: 0, right: 100, bottom: 56 });
  const coverage = new Coverage();
  coverage.cover(lines);
  const shares = new Uint8Array(100);
  let area = 0;
  for (let y = 0; y < 56; y++) {
    coverage.row(y, shares);
    area += shares.reduce((sum, share) => sum + share / 255, 0);
  }
  const round = Math.min(radius, 28);
  expect(Math.abs(area - (100 * 56 - (4 - Math.PI) * round ** 2))).toBeLessThan(3);
});

const written = { fontSize: 72, fontWeight: 800, color: '#fbf6ea' } as const;

async function painted(words: string): Promise<Canvas> {
  const canvas = plainCanvas(900, 160, [20, 30, 60]);
  const ruler = await rulerFor([words], fonts);
  const line = <div style={{ ...written, lineHeight: '90px' }}>{words}</div>;
  const { parts } = await textLayer({ words: line }, ruler, fonts);
  for (const part of parts) if ('outline' in part) paintShape(canvas, part);
  return canvas;
}

test('letters look and stand as they do when satori sets them and librsvg draws them', async () => {
  const words = 'Nhà sàn Đặng Thuỷ ưỡn';
  const own = await painted(words);
  const sheet = {
    type: 'div',
    props: { style: { ...written, fontFamily, lineHeight: '90px' }, children: words },
  };
  const svg = await satori(sheet as never, { width: 900, height: 160, fonts });
  const theirs = await sharp(Buffer.from(svg)).flatten({ background: '#141e3c' }).raw().toBuffer();
  const differences = theirs.map((value, at) => Math.abs(value - (own.pixels[at] as number)));
  const inked = own.pixels.filter((value, at) => at % 3 === 0 && value !== 20).length;
  expect(inked).toBeGreaterThan(5000);
  expect(differences.reduce((sum, each) => sum + each, 0) / 3 / inked).toBeLessThan(3);
  expect(differences.toSorted().at(-1)).toBeLessThan(60);
});

test.each([
  ['left', -30, 40],
  ['right', 180, 40],
  ['top', 60, -30],
  ['bottom', 60, 90],
  ['every edge', -50, -50],
])('letters that reach over the canvas on the %s are cut off there', (_, x, y) => {
  const canvas = plainCanvas(200, 100, [0, 0, 0]);
  const size = x === y ? 400 : 50;
  paintShape(canvas, { ...here, colour: '#ffffff', outline: outlineOf(square(x, y, x + size, y + size)) });
  const inside: number[] = [];
  for (let row = 0; row < 100; row++) {
    for (let column = 0; column < 200; column++) {
      const isInside = column >= x && column < x + size && row >= y && row < y + size;
      if (isInside) inside.push(row * 200 + column);
    }
  }
  const found = [...canvas.pixels.keys()].filter((at) => at % 3 === 0 && canvas.pixels[at] === 255);
  expect(found.map((at) => at / 3)).toEqual(inside);
});

test('a drawing that reaches over the canvas is cut off there', () => {
  const canvas = plainCanvas(4, 2, [0, 0, 0]);
  const pixels = Uint8Array.from(Array.from({ length: 9 }, (_, index) => [index + 1, 0, 0, 255]).flat());
  blend(canvas, pixels, { left: -1, top: -1, right: 2, bottom: 2 });
  blend(canvas, pixels, { left: 3, top: 1, right: 6, bottom: 4 });
  const reds = [...canvas.pixels].filter((_, at) => at % 3 === 0);
  expect(reds).toEqual([5, 6, 0, 0, 8, 9, 0, 1]);
});

test('a ground lets through what its opacity says', () => {
  const canvas = plainCanvas(8, 8, [200, 100, 0]);
  paintShape(canvas, { ...here, colour: '#000064cc', outline: outlineOf(square(0, 0, 8, 8)) });
  expect([...canvas.pixels.subarray(0, 3)]).toEqual([40, 20, 80]);
});

test('a ground lies below its letters, and an icon is a drawing of its own', async () => {
  const tag = (
    <div style={{ display: 'flex', position: 'absolute', left: 20, top: 30, backgroundColor: '#171b3ce0' }}>
      <IconSign icon="map-pin" size={40} colour="#fbf6ea" />
      <div style={{ ...written, lineHeight: '90px' }}>Na Hang</div>
    </div>
  );
  const { parts, drawn } = await textLayer({ words: tag }, await rulerFor(['Na Hang'], fonts), fonts);
  expect(parts.map((part) => ('svg' in part ? 'icon' : part.colour))).toEqual([
    '#171b3ce0',
    'icon',
    '#fbf6ea',
    '#fbf6ea',
  ]);
  expect(parts[1]).toMatchObject({ box: { left: 20, top: 30, right: 60, bottom: 70 } });
  expect('svg' in parts[1]! && parts[1].svg).toContain('<svg');
  expect(drawn).toMatchObject([{ text: 'Na Hang', grounds: ['#171b3ce0'], size: 72, weight: 800 }]);
});

describe('kept drawings', () => {
  const means = () => {
    const layer = vi.fn(async (svg: string) => Uint8Array.of(svg.length));
    return { layer, kept: keptDrawings({ layer, opaque: layer }) };
  };

  test('are turned into pixels once', async () => {
    const { layer, kept } = means();
    expect(await kept.layer('<svg/>')).toBe(await kept.layer('<svg/>'));
    expect(layer).toHaveBeenCalledOnce();
  });

  test('that could not be drawn are tried again', async () => {
    const { layer, kept } = means();
    layer.mockRejectedValueOnce(new Error('no memory'));
    await expect(kept.layer('<svg/>')).rejects.toThrow('no memory');
    expect(await kept.layer('<svg/>')).toEqual(Uint8Array.of(6));
  });

  test('that are in use stay, the others go', async () => {
    const { layer, kept } = means();
    for (let other = 0; other < 200; other++) {
      await kept.layer('in use');
      await kept.layer(`other ${other}`);
    }
    expect(layer).toHaveBeenCalledTimes(201);
    await kept.layer('other 0');
    expect(layer).toHaveBeenCalledTimes(202);
  });
});
