import sharp from 'sharp';
import type { FocalPoint } from '../homestay/photo.ts';
import type { DecodedPhoto } from './decoded.ts';

/** Pixels of the longer side on which the picture is looked at; libvips itself looks at even fewer. */
const lookedAt = 384;

/**
 * What stands out in a picture: the middle of the crop that sharp's attention strategy would make. Found once for
 * all crops, because the strategy costs more than the crop itself.
 */
export async function attentionPoint(photo: DecodedPhoto): Promise<FocalPoint> {
  const small = thinned(photo);
  const side = Math.min(small.width, small.height);
  const { info } = await sharp(small.pixels, {
    raw: { width: small.width, height: small.height, channels: 3 },
  })
    // One pixel narrower than the picture: otherwise a square one is not looked at.
    .resize({ width: side - 1, height: side, fit: 'cover', position: 'attention' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return {
    x: Math.min(1, (info.attentionX ?? small.width / 2) / small.width),
    y: Math.min(1, (info.attentionY ?? small.height / 2) / small.height),
  };
}

/** Every so-many-th pixel: enough to see where colours and edges are. */
function thinned({ pixels, width, height }: DecodedPhoto): DecodedPhoto {
  const step = Math.max(1, Math.floor(Math.max(width, height) / lookedAt));
  const wide = Math.floor(width / step);
  const high = Math.floor(height / step);
  const thin = Buffer.allocUnsafe(wide * high * 3);
  let to = 0;
  for (let y = 0; y < high; y++) {
    let from = y * step * width * 3;
    for (let x = 0; x < wide; x++, from += step * 3) {
      thin[to++] = pixels[from] as number;
      thin[to++] = pixels[from + 1] as number;
      thin[to++] = pixels[from + 2] as number;
    }
  }
  return { pixels: thin, width: wide, height: high };
}
