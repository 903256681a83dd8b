import sharp from 'sharp';
import { release } from '../photos/release.ts';
import { giveBack } from './canvas.ts';
import type { ComposedCard } from './compose.ts';
import { type PhotoWindow, sizeOf } from './composition.ts';
import { jpegOf } from './jpeg.ts';
import { paintGround, paintWords } from './paint.ts';
import type { PhotoCrops } from './photo-crops.ts';
import { proveReadable } from './proof/prove.ts';
import { proveFile } from './proof/prove-file.ts';
import { svgPixels } from './svg-pixels.ts';

/**
 * How much photos are softened, as the sigma of a blur in pixels, one after another, until the file is within its target.
 * Only pictures full of fine noise need it.
 */
const softened = [0.8, 1.2, 2, 4];

/**
 * A composed card as a file that was proved: JPEG, sRGB, no metadata.
 * @throws {CardFault} when its words cannot be read or the file is not what the platform takes
 */
export async function drawCard(composed: ComposedCard, crops: PhotoCrops): Promise<Buffer> {
  const { card, composition } = composed;
  const windowSize = (index: number) => sizeOf((composition.photos[index] as PhotoWindow).box);
  try {
    const photos = await Promise.all(composition.photos.map((window) => crops.of(window)));
    let file = await paint(composed, photos);
    for (const sigma of softened) {
      if (file.length <= card.format.bytes.target) break;
      const soft = await Promise.all(
        photos.map((pixels, index) => blurred(pixels, windowSize(index), sigma)),
      );
      file = await paint(composed, soft);
      soft.forEach(release);
    }
    await proveFile(card, file);
    return file;
  } finally {
    await Promise.all(composition.photos.map((window) => crops.painted(window)));
  }
}

const blurred = (pixels: Buffer, size: { width: number; height: number }, sigma: number): Promise<Buffer> =>
  sharp(pixels, { raw: { ...size, channels: 3 } })
    .blur(sigma)
    .raw()
    .toBuffer();

async function paint(composed: ComposedCard, photos: Buffer[]): Promise<Buffer> {
  const { card, composition, drawn } = composed;
  const canvas = await paintGround(composition, card.format, photos, drawn, svgPixels);
  try {
    proveReadable({ card, drawn, ground: canvas });
    await paintWords(canvas, composed, svgPixels);
    return await jpegOf(canvas);
  } finally {
    giveBack(canvas);
  }
}
