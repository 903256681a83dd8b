import { openPhoto } from '../../photos/open.ts';
import type { PhotoKind } from '../../photos/photo-kind.ts';
import { isPlainJpeg } from './plain-jpeg.ts';

/**
 * A picture upright and without anything that is not picture. A JPEG that is already so comes back as it is; the
 * others are written anew, because what hides in them cannot all be listed.
 */
export async function withoutMetadata(bytes: Buffer, kind: PhotoKind): Promise<Buffer> {
  if (kind === 'jpeg' && isPlainJpeg(bytes)) return bytes;
  const photo = openPhoto(bytes).toColourspace('srgb');
  switch (kind) {
    case 'jpeg':
      return photo.jpeg({ quality: 92 }).toBuffer();
    case 'png':
      return photo.png().toBuffer();
    case 'webp':
      return photo.webp({ quality: 92 }).toBuffer();
    case 'avif':
      return photo.avif({ quality: 75, effort: 1 }).toBuffer();
  }
}
