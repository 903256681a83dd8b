import type { Sharp } from 'sharp';
import type { FocalPoint } from '../homestay/photo.ts';
import { cropWindow } from './crop.ts';
import { type DecodedPhoto, fromDecoded } from './decoded.ts';

/**
 * A part of a decoded picture in the wanted size and shape, around its focal point.
 * @param size pixels of the result
 * @param part share of the largest possible part that is shown, 0–1: less than 1 is a close-up
 */
export function cropDecoded(
  photo: DecodedPhoto,
  focal: FocalPoint,
  size: { width: number; height: number },
  part = 1,
): Sharp {
  return (
    fromDecoded(photo)
      .extract(cropWindow(photo, size.width / size.height, focal, part))
      // A quarter quicker than the default, and no halos along edges, which cost bytes.
      .resize({ ...size, fit: 'fill', kernel: 'mitchell' })
  );
}
