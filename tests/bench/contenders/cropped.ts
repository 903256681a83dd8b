import sharp, { type Sharp } from 'sharp';
import { type PhotoWindow, sizeOf } from '../../../src/cards/composition.ts';
import { cropWindow } from '../../../src/photos/crop.ts';
import { quality } from './contender.ts';

/** A photo cut and scaled to its window by sharp, which may shrink while it decodes: whoever cares does this first. */
export function cropped({ box, shot: { picture } }: PhotoWindow): Sharp {
  const size = sizeOf(box);
  return sharp(picture.path)
    .extract(cropWindow(picture, size.width / size.height, picture.focal))
    .resize({ ...size, fit: 'fill' });
}

/** Quality of a cropped photo that is handed over as a file: nothing is seen of it in the picture. */
const handedOver = 92;

/** A cropped photo as a JPEG, for those who take nothing else. */
export const croppedFile = (window: PhotoWindow): Promise<Buffer> =>
  cropped(window).jpeg({ quality: handedOver, chromaSubsampling: '4:4:4', optimiseCoding: false }).toBuffer();

/** The picture as a JPEG, as quickly as sharp writes it. */
export const jpegOf = (picture: Sharp): Promise<Buffer> =>
  picture.jpeg({ quality, chromaSubsampling: '4:2:0', optimiseCoding: false }).toBuffer();
