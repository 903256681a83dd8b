import { openPhoto } from '../../photos/open.ts';
import { photoKind } from '../../photos/photo-kind.ts';
import { isPlainJpeg, withoutProfile } from './plain-jpeg.ts';
import { isSrgbProfile } from './srgb-profile.ts';

/**
 * A picture upright and without anything that is not picture. A JPEG that is already so comes back as it is, or only
 * without its colour profile when that says sRGB; the others are written anew, in sRGB, because what hides in them
 * cannot all be listed.
 * @throws {PhotoRefusal} when it is of no kind that is accepted
 */
export async function withoutMetadata(bytes: Buffer): Promise<Buffer> {
  const bare = withoutProfile(bytes);
  if (isPlainJpeg(bare) && (bare === bytes || (await isSrgb(bytes)))) return bare;
  const photo = openPhoto(bytes).toColourspace('srgb');
  switch (photoKind(bytes)) {
    case 'png':
      return photo.png().toBuffer();
    case 'webp':
      return photo.webp({ quality: 92 }).toBuffer();
    case 'avif':
      return photo.avif({ quality: 75, effort: 1 }).toBuffer();
    default:
      return photo.jpeg({ quality: 92 }).toBuffer();
  }
}

async function isSrgb(bytes: Buffer): Promise<boolean> {
  const { icc } = await openPhoto(bytes).metadata();
  return icc !== undefined && isSrgbProfile(icc);
}
