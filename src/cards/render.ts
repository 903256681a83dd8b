import { cacheKey, type Kept, keep } from '../photos/cache.ts';
import { paint } from './canvas.ts';
import type { Card } from './card.ts';
import { CardFault } from './card-fault.ts';
import { composeCard, drawableText } from './compose.ts';
import { fontsVersion } from './fonts.ts';
import { jpegWithin } from './jpeg.ts';
import { layoutVersion } from './layouts/index.ts';

/**
 * A card as JPEG (sRGB, no metadata): from the cache, or drawn now. Its name in the cache follows from everything
 * that decides what it looks like: words, picture, focal point, format, layouts and fonts.
 * @throws {CardFault} when a letter cannot be drawn, a text does not fit, or the file is too large for the platform
 */
export function renderCard(card: Card): Promise<Kept> {
  const text = drawableText(card.text);
  const { picture, closeUp } = card.shot;
  const { width, height, safe, bytes, type } = card.format;
  const key = cacheKey('card', layoutVersion, fontsVersion, card.layout, text, {
    format: { width, height, safe, bytes, type },
    photo: picture.hash,
    focal: picture.focal ?? 'attention',
    closeUp,
  });
  return keep(`cards/${key.slice(0, 2)}/${key}.jpg`, () => draw({ ...card, text }));
}

async function draw(card: Card): Promise<Buffer> {
  const { format } = card;
  const { composition, words } = await composeCard(card);
  const file = await jpegWithin(await paint(composition, format, words), format);
  if (format.bytes.limit && file.length > format.bytes.limit) {
    throw new CardFault(
      `${card.slug}/${card.language}/${card.name}`,
      `Tấm ảnh ${card.name} nặng ${file.length} byte, nhiều nhất là ${format.bytes.limit}. Hãy chọn ảnh ít chi tiết hơn.`,
      `${file.length} bytes are more than the platform’s limit of ${format.bytes.limit}`,
    );
  }
  return file;
}
