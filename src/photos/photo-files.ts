import path from 'node:path';
import { cacheKey } from './cache.ts';
import { cropWindow } from './crop.ts';
import type { Derivation, PhotoSource } from './derive.ts';
import type { Shape } from './shapes.ts';

/** A picture with its name: that of the owner's file stays in its addresses. */
export type NamedPhoto = PhotoSource & { file: string };

/** Ratio of the crop; `undefined` where it would be the whole picture, which then needs no files of its own. */
function cropRatio({ width, height }: PhotoSource, ratio: number | undefined): number | undefined {
  if (!ratio) return undefined;
  const crop = cropWindow({ width, height }, ratio);
  return crop.width === width && crop.height === height ? undefined : ratio;
}

/** The files of a picture in a shape: AVIF from small to large, one JPEG last. */
export function filesOf(source: PhotoSource, shape: Shape): { avif: Derivation[]; jpg: Derivation } {
  const ratio = cropRatio(source, shape.ratio);
  const widest = ratio ? Math.min(source.width, Math.floor(source.height * ratio)) : source.width;
  const fitting = shape.avif.filter((width) => width <= widest);
  const widths = fitting.length || !shape.avif.length ? fitting : [widest];
  return {
    avif: widths.map((width) => ({ width, ratio, format: 'avif' })),
    jpg: { width: Math.min(shape.jpg, widest), ratio, format: 'jpg' },
  };
}

/**
 * Address of a file on the site. It changes when the picture, its focal point or the crop does, so that browsers may
 * keep it for ever.
 */
export function photoAddress(source: NamedPhoto, { ratio, width, format }: Derivation): string {
  const name = path.parse(source.file).name.toLowerCase();
  const key = cacheKey(source.hash, source.focal ?? 'attention', ratio ?? 'own').slice(0, 8);
  return `/photos/${name}-${key}-${width}.${format}`;
}
