import type { FocalPoint } from '../homestay/photo.ts';

/** A rectangle of whole pixels. */
export interface Window {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * The largest rectangle of the wanted shape that lies inside a picture, as close around the focal point as the
 * edges allow.
 * @param picture width and height in pixels
 * @param ratio wanted width divided by height
 * @param part share of that rectangle that is taken, 0–1: less than 1 is a close-up
 */
export function cropWindow(
  picture: { width: number; height: number },
  ratio: number,
  focal: FocalPoint = { x: 0.5, y: 0.5 },
  part = 1,
): Window {
  const tooWide = picture.width / picture.height > ratio;
  const width = tooWide ? Math.max(1, Math.round(picture.height * ratio)) : picture.width;
  const height = tooWide ? picture.height : Math.max(1, Math.round(picture.width / ratio));
  const within = (centre: number, size: number, whole: number) =>
    Math.max(0, Math.min(whole - size, Math.round(centre * whole - size / 2)));
  const taken = (size: number) => Math.max(1, Math.round(size * part));
  const clipped = {
    width: taken(Math.min(width, picture.width)),
    height: taken(Math.min(height, picture.height)),
  };
  return {
    left: within(focal.x, clipped.width, picture.width),
    top: within(focal.y, clipped.height, picture.height),
    ...clipped,
  };
}
