import { photoKind } from './photo-kind.ts';
import { isSoundJpeg } from './sound-jpeg.ts';
import { isSoundPng } from './sound-png.ts';
import { isSoundWebp } from './sound-webp.ts';

/**
 * Whether a picture is damaged, as far as its bytes tell. Decoders open many such pictures and paint grey or wrong
 * colours. AVIF is not looked into: its decoder refuses whatever is damaged.
 * @param bytes the whole file
 */
export function isDamaged(bytes: Uint8Array): boolean {
  switch (photoKind(bytes)) {
    case 'jpeg':
      return !isSoundJpeg(bytes);
    case 'png':
      return !isSoundPng(bytes);
    case 'webp':
      return !isSoundWebp(bytes);
    default:
      return false;
  }
}
