import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { qrDrawing, quietZone } from '../../../src/cards/qr.ts';
import { renderCard } from '../../../src/cards/render.ts';
import { textLanguageKeys } from '../../../src/homestay/language.ts';
import { aCard } from './a-card.ts';
import { privateCache } from './private-cache.ts';

privateCache();

/** What a phone’s camera would read in a picture; `width` is that at which it sees it, in pixels. */
async function scanned(picture: Buffer, width: number): Promise<string | undefined> {
  const { data, info } = await sharp(picture)
    .resize({ width })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

describe.each(textLanguageKeys)('the finished contact card in %s', (language) => {
  test.each([1080, 540, 390])('is read by a scanner that sees it %i pixels wide', async (width) => {
    const { bytes } = await renderCard(aCard('zalo-contact', {}, language));
    expect(await scanned(bytes, width)).toBe('https://zalo.me/84900000001');
  });

  test('of a sample leads to its page', async () => {
    const { bytes } = await renderCard(aCard('zalo-contact', { sample: true }, language));
    const address = language === 'vi' ? '/homestay/suoi-thu/' : '/en/homestay/suoi-thu/';
    expect(await scanned(bytes, 540)).toBe(`https://nha-san.example${address}`);
  });
});

test('the code has four white modules on every side and whole pixels for each module', async () => {
  const { svg, side } = qrDrawing('https://zalo.me/84900000001', 440);
  const { data, info } = await sharp(Buffer.from(svg))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(info.width).toBe(side);
  expect(new Set(data)).toEqual(new Set([0, 255]));
  const dark = [...data].flatMap((value, at) => (value ? [] : [at]));
  const columns = dark.map((at) => at % side);
  const rows = dark.map((at) => Math.floor(at / side));
  const modules = side / (Math.min(...columns) / quietZone);
  expect(Number.isInteger(modules)).toBe(true);
  const quiet = Math.min(...columns);
  expect([Math.min(...rows), side - 1 - Math.max(...columns), side - 1 - Math.max(...rows)]).toEqual([
    quiet,
    quiet,
    quiet,
  ]);
});

test('an address that is too long for the room is refused, not drawn too small', () => {
  expect(() => qrDrawing('https://zalo.me/'.padEnd(900, 'x'), 300)).toThrow(
    /too long for a QR code of 300 pixels/,
  );
});
