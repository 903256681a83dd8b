import { cacheKey, type Kept, keep } from '../../photos/cache.ts';
import type { PhotoSource } from '../../photos/derive.ts';
import { openPhoto } from '../../photos/open.ts';
import { longestSide } from './upload-size.ts';

const quality = 90;

/**
 * A picture as it is uploaded: upright, whole, at its own ratio, never enlarged, sRGB, nothing laid over it and no
 * metadata. Kept in the cache. Not mozjpeg: at this quality it saves little and takes six times as long.
 */
export function uploadPhoto({ path, hash }: Pick<PhotoSource, 'path' | 'hash'>): Promise<Kept> {
  const key = cacheKey('booking-photo', 1, hash, { longestSide, quality });
  return keep(`booking/${key.slice(0, 2)}/${key}.jpg`, () =>
    openPhoto(path)
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .flatten({ background: '#ffffff' })
      .jpeg({ quality })
      .toBuffer(),
  );
}
