import type { Sharp } from 'sharp';
import { type Cut, cut } from './crop-decoded.ts';
import { asDecoded, heldShare } from './decoded.ts';
import { headOf } from './head.ts';
import { openPhoto } from './open.ts';
import { fileKind } from './photo-kind.ts';

/**
 * A part of a picture straight from its file, for one that is needed once: the same pixels as `cropDecoded` gives, a
 * fifth quicker, because the whole is never held and what lies below the part is not decoded.
 * @param source with the path of the file and its upright size in pixels
 * @returns `undefined` where the pixels would not be the same: a picture that is made smaller when it is decoded, and one
 * that may have 16 bits, which are rounded at another time
 */
export function cropFile(
  source: { path: string; width: number; height: number },
  wanted: Cut,
): Sharp | undefined {
  if (heldShare(source) < 1 || fileKind(headOf(source.path)) !== 'jpeg') return undefined;
  return asDecoded(cut(openPhoto(source.path), source, wanted));
}
