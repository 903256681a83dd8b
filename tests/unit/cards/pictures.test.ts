import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Card, type LayoutKey, layoutKeys } from '../../../src/cards/card.ts';
import { renderCard } from '../../../src/cards/render.ts';
import { aPicture } from '../../fixtures/listing.ts';
import { pictureDistance, reduced } from './picture-distance.ts';
import { cardOf } from './pictured.ts';
import { privateCache } from './private-cache.ts';

privateCache();

/**
 * How unlike its reference a card may be, in shades of grey. Storing the reference alone costs a mean of 0.6 and 2.4 in
 * the worst cell; the same card from an encoder at its worst (quality 50, halved colours) comes to 1.4 and 3.4. The
 * smallest change made on purpose below comes to 15 in the worst cell.
 */
const tolerance = { mean: 2, worst: 6 };

/**
 * Small pictures of one card per layout, looked at before they were stored. After a deliberate change of a layout:
 * `REFERENCE=write` before the command, and look at what git shows.
 */
const folder = path.join(import.meta.dirname, 'pictures');
const isWriting = process.env.REFERENCE === 'write';

const drawn = async (card: Card) => (await renderCard(card)).bytes;

async function reference(layout: LayoutKey): Promise<Buffer> {
  const file = path.join(folder, `${layout}.jpg`);
  if (isWriting) {
    await mkdir(folder, { recursive: true });
    const small = reduced(await drawn(cardOf(layout)));
    await writeFile(file, await small.jpeg({ quality: 85, mozjpeg: true }).toBuffer());
  }
  return readFile(file);
}

test.each(layoutKeys)('the layout “%s” looks as it did when somebody last looked at it', async (layout) => {
  const { mean, worst } = await pictureDistance(await reference(layout), await drawn(cardOf(layout)));
  expect(mean).toBeLessThan(tolerance.mean);
  expect(worst).toBeLessThan(tolerance.worst);
});

describe.each(layoutKeys)('in the layout “%s” the comparison notices', (layout) => {
  const card = cardOf(layout);
  const isNoticed = async (changed: Card) => {
    const { worst } = await pictureDistance(await reference(layout), await drawn(changed));
    return worst > tolerance.worst;
  };

  test('another headline', async () => {
    expect(await isNoticed({ ...card, text: { ...card.text, headline: 'Nhà Khác Hẳn Rồi' } })).toBe(true);
  });

  test('another picture', async () => {
    const picture = aPicture('bathroom.jpg');
    expect(await isNoticed({ ...card, shot: { ...card.shot, picture } })).toBe(true);
  });

  test('words and bands that stand elsewhere', async () => {
    const { safe } = card.format;
    const moved = { ...safe, top: safe.top + 24, bottom: safe.bottom - 24, left: safe.left + 24 };
    expect(await isNoticed({ ...card, format: { ...card.format, safe: moved } })).toBe(true);
  });
});
