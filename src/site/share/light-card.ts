import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { Card } from '../../cards/card.ts';
import { cardFile } from '../../cards/render.ts';
import { keepFile } from '../../photos/cache.ts';

/** Pixels: two cards stand side by side on a phone, with two dots to a pixel. */
const width = 400;

/**
 * Where a card lies in the cache as the share page shows it first: an AVIF of about 13 KB, where the card itself has some
 * hundreds. Made now when it is not there yet.
 * @throws {CardFault} as `renderCard`
 */
export async function lightCardFile(card: Card): Promise<string> {
  const whole = await cardFile(card);
  const { name } = path.parse(whole);
  return keepFile(`cards/${name.slice(0, 2)}/${name}-${width}.avif`, async () =>
    sharp(await readFile(whole))
      .resize({ width })
      .avif({ quality: 46, effort: 1 })
      .toBuffer(),
  );
}
