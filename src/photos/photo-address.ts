import path from 'node:path';
import { cacheKey } from './cache.ts';
import type { Derivation } from './derivation.ts';
import type { PhotoSource } from './derive.ts';

/** A picture with its name: that of the owner's file stays in its addresses. */
export type NamedPhoto = PhotoSource & { file: string };

/**
 * Address of a file on the site. It changes when the picture, its focal point or the crop does, so that browsers may
 * keep it for ever.
 */
export function photoAddress(source: NamedPhoto, { ratio, width, format }: Derivation): string {
  const name = path.parse(source.file).name.toLowerCase();
  const key = cacheKey(source.hash, source.focal ?? 'attention', ratio ?? 'own').slice(0, 8);
  return `/photos/${name}-${key}-${width}.${format}`;
}
