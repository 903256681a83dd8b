import type { Sharp } from 'sharp';
import type { FocalPoint } from '../homestay/photo.ts';
import { cropWindow } from './crop.ts';
import { type DecodedPhoto, fromDecoded } from './decoded.ts';

/** What is shown of a picture, and how large. */
export interface Cut {
  focal: FocalPoint;
  /** Pixels of the result. */
  size: { width: number; height: number };
  /** Share of the largest possible part that is shown, 0–1: less than 1 is a close-up. */
  part?: number;
}

/** A part of a decoded picture in the wanted size and shape, around its focal point. */
export const cropDecoded = (photo: DecodedPhoto, wanted: Cut): Sharp =>
  cut(fromDecoded(photo), photo, wanted);

/** A part of a picture whose pixels are on their way. */
export const cut = (
  picture: Sharp,
  whole: { width: number; height: number },
  { focal, size, part }: Cut,
): Sharp =>
  picture
    .extract(cropWindow(whole, size.width / size.height, focal, part))
    // A quarter quicker than the default, and no halos along edges, which cost bytes.
    .resize({ ...size, fit: 'fill', kernel: 'mitchell' });
