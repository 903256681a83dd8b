import type { Font } from 'satori';
import { giveBack } from '../../../../cards/canvas.ts';
import type { Card } from '../../../../cards/card.ts';
import { composeCard } from '../../../../cards/compose.ts';
import { drawableText } from '../../../../cards/drawable-text.ts';
import { paintGround, paintWords, type SvgPixels } from '../../../../cards/paint.ts';
import { proveReadable } from '../../../../cards/proof/prove.ts';
import type { Picture } from './messages.ts';
import { evenGround, type Photos } from './photos.ts';
import { opaquePixels } from './pixels.ts';

/** Good enough for a look on a screen; the build chooses its own by the bytes that a platform takes. */
const quality = 0.9;

/**
 * Draws a card as the build does, with the browser's own means for fonts, photos and SVGs.
 * @throws {CardFault} when the build would not publish it
 */
export async function drawCard(
  card: Card,
  means: { fonts: Font[]; photos: Photos; svgs: SvgPixels },
): Promise<Picture> {
  const { fonts, photos, svgs } = means;
  const composed = await composeCard({ ...card, text: drawableText(card.text) }, fonts);
  const { composition, drawn } = composed;
  const crops = composition.photos.map((window) => photos.crop(window));
  const waiting = crops.includes(undefined);
  const pixels = composition.photos.map((window, index) => crops[index] ?? evenGround(window));
  const canvas = await paintGround(composition, card.format, pixels, drawn, svgs);
  try {
    if (!waiting) proveReadable({ card, drawn, ground: canvas });
    await paintWords(canvas, composed, svgs);
    const { width, height } = canvas;
    const sheet = new OffscreenCanvas(width, height);
    sheet.getContext('2d')?.putImageData(new ImageData(opaquePixels(canvas.pixels), width, height), 0, 0);
    const file = await sheet.convertToBlob({ type: 'image/jpeg', quality });
    return { file, dropped: composition.dropped ?? [], waiting };
  } finally {
    giveBack(canvas);
  }
}
