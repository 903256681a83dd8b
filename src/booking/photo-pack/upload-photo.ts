import { cacheKey, type Kept, keep } from '../../photos/cache.ts';
import type { PhotoSource } from '../../photos/derive.ts';
import { openPhoto } from '../../photos/open.ts';
import { uploadSize } from './upload-size.ts';

const quality = 90;

/**
 * A picture as it is uploaded: upright, whole, at its own ratio, never enlarged, sRGB, nothing laid over it and no
 * metadata. Kept in the cache. Not mozjpeg: at this quality it saves little and takes six times as long.
 */
export function uploadPhoto({ path, hash, ...picture }: Omit<PhotoSource, 'focal'>): Promise<Kept> {
  const size = uploadSize(picture);
  const key = cacheKey('booking-photo', 2, hash, { ...size, quality });
  return keep(`booking/${key.slice(0, 2)}/${key}.jpg`, () =>
    openPhoto(path)
      .resize({ ...size, fit: 'fill' })
      .toColourspace('srgb')
      .flatten({ background: '#ffffff' })
      .jpeg({ quality })
      .toBuffer(),
  );
}
