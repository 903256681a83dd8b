import type { FocalPoint } from '../../../homestay/photo.ts';
import { cropWindow } from '../../../photos/crop.ts';
import type { PixelSize } from '../../../photos/limits.ts';

const percent = (part: number, whole: number) => `${(part / whole) * 100}%`;

/**
 * Lays a whole picture behind a box of the wanted shape, so that the box shows what the build would cut out.
 * @param ratio width of the box divided by its height
 */
export function cropStyle(picture: PixelSize, ratio: number, focal?: FocalPoint) {
  const window = cropWindow(picture, ratio, focal);
  return {
    width: percent(picture.width, window.width),
    height: percent(picture.height, window.height),
    left: percent(-window.left, window.width),
    top: percent(-window.top, window.height),
  };
}
