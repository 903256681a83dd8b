import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test, vi } from 'vitest';
import { blend, type Canvas, plainCanvas } from '../../../src/cards/canvas.ts';
import { Coverage } from '../../../src/cards/coverage.ts';
import { fonts } from '../../../src/cards/fonts.ts';
import { keptDrawings } from '../../../src/cards/kept-drawings.ts';
import { paintLetters } from '../../../src/cards/letters.ts';
import { linesOf } from '../../../src/cards/outline.ts';
import { svgPixels } from '../../../src/cards/svg-pixels.ts';
import { textLayer } from '../../../src/cards/text-layer.ts';

const side = 16;

/** How much of each pixel of a square is covered, 0–255. */
function covered(path: string): number[][] {
  const coverage = new Coverage();
  coverage.cover(linesOf(path), side, side);
  return Array.from({ length: side }, (_, y) => {
    const shares = new Uint8Array(side);
    coverage.row(y, shares);
    return [...shares];
  });
}

const square = (left: number, top: number, right: number, bottom: number) =>
  `M${left} ${top}L${right} ${top}L${right} ${bottom}L${left} ${bottom}Z`;

describe('coverage', () => {
  test('a pixel that is covered in part has that share', () => {
    const shares = covered(square(2.5, 3, 5, 4.2));
    expect(shares[3]?.slice(1, 7)).toEqual([0, 128, 255, 255, 0, 0]);
    expect(shares[4]?.slice(1, 7)).toEqual([0, 26, 51, 51, 0, 0]);
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
    coverage.cover(linesOf(square(0, 0, side, side)), side, side);
    coverage.cover(linesOf(square(1, 1, 2, 2)), side, side);
    const shares = new Uint8Array(side);
    coverage.row(8, shares);
    expect([...shares]).toEqual(new Array(side).fill(0));
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
  expect(() => linesOf('M0 0C1 1 2 2 3 3Z')).toThrow('“C”');
  expect(() => linesOf('M0 0L1e3 4Z')).toThrow('“e”');
});

const paper = [251, 246, 234] as const;

async function painted(words: string): Promise<Canvas> {
  const canvas = plainCanvas(900, 160, [20, 30, 60]);
  const { parts } = await textLayer(
    { words: <div style={{ fontSize: 72, fontWeight: 800, color: '#fbf6ea' }}>{words}</div> },
    canvas,
    fonts,
  );
  for (const part of parts) if ('outline' in part) paintLetters(canvas, part.outline, paper);
  return canvas;
}

test('letters look as they do when librsvg draws them', async () => {
  const words = 'Nhà sàn Đặng Thuỷ ưỡn';
  const own = await painted(words);
  const { parts } = await textLayer(
    { words: <div style={{ fontSize: 72, fontWeight: 800, color: '#fbf6ea' }}>{words}</div> },
    own,
    fonts,
  );
  const paths = parts.map((part) => 'outline' in part && `<path fill="#fbf6ea" d="${part.outline}"/>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="160"><rect width="900" height="160" fill="#141e3c"/>${paths.join('')}</svg>`;
  const theirs = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();
  const differences = theirs.map((value, at) => Math.abs(value - (own.pixels[at] as number)));
  const inked = own.pixels.filter((value, at) => at % 3 === 0 && value !== 20).length;
  expect(inked).toBeGreaterThan(5000);
  expect(differences.reduce((sum, each) => sum + each, 0) / 3 / inked).toBeLessThan(2);
  expect(differences.toSorted().at(-1)).toBeLessThan(50);
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
  paintLetters(canvas, square(x, y, x + size, y + size), [255, 255, 255]);
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

describe('the layer of words', () => {
  const size = { width: 600, height: 300 };
  const tag = (left: number) => (
    <div
      style={{
        position: 'absolute',
        left,
        top: 20,
        display: 'flex',
        padding: 12,
        borderRadius: 10,
        backgroundColor: '#171b3ce0',
        color: '#fbf6ea',
      }}
    >
      Na Hang
    </div>
  );

  test('has a ground below its letters, and the same one wherever it stands', async () => {
    const [one, other] = await Promise.all(
      [20, 137].map((left) => textLayer({ words: tag(left) }, size, fonts)),
    );
    expect(one?.parts.map((part) => 'outline' in part)).toEqual([false, true]);
    const [ground, elsewhere] = [one?.parts[0], other?.parts[0]];
    if (!ground || !elsewhere || !('svg' in ground) || !('svg' in elsewhere)) throw new Error('no ground');
    expect(elsewhere.svg).toBe(ground.svg);
    expect(elsewhere.box.left - ground.box.left).toBe(117);
    const { width, height } = await sharp(Buffer.from(ground.svg)).metadata();
    expect({ width, height }).toEqual({
      width: ground.box.right - ground.box.left,
      height: ground.box.bottom - ground.box.top,
    });
    const pixels = await svgPixels.layer(ground.svg);
    const middle = (Math.floor(height / 2) * width + 5) * 4;
    const colour = [0x17, 0x1b, 0x3c, 0xe0];
    // librsvg keeps colours multiplied by their opacity, which costs a step.
    for (const [channel, value] of colour.entries()) {
      expect(Math.abs((pixels[middle + channel] as number) - value)).toBeLessThanOrEqual(1);
    }
    // Its corners are round.
    expect(pixels[3]).toBe(0);
  });

  test('what cannot be painted here is refused rather than left out', async () => {
    const turned = (
      <div style={{ display: 'flex', transform: 'rotate(10deg)', color: '#000000' }}>Na Hang</div>
    );
    await expect(textLayer({ words: turned }, size, fonts)).rejects.toThrow('unforeseen');
  });
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
