import sharp from 'sharp';
import { keep } from '../photos/cache.ts';
import type { Card } from './card.ts';
import { lightCardPlace } from './card-place.ts';
import { renderCard } from './render.ts';

/** Pixels: two cards stand side by side on a phone, with two dots to a pixel. */
const width = 400;

/**
 * Makes a card as the share page shows it first, or finds it in the cache: an AVIF of about 13 KB, where the card itself
 * has some hundreds.
 * @throws {CardFault} as `renderCard`
 */
export async function renderLightCard(card: Card): Promise<void> {
  await keep(lightCardPlace(card), async () => {
    const { bytes } = await renderCard(card);
    return sharp(bytes).resize({ width }).avif({ quality: 46, effort: 1 }).toBuffer();
  });
}
