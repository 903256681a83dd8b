import { cropWindow } from './crop.ts';
import type { Derivation } from './derivation.ts';
import { fittedSize } from './fitted-size.ts';
import type { PixelSize } from './limits.ts';
import type { Shape } from './shapes.ts';

/** Ratio of the crop; `undefined` where it would be the whole picture, which then needs no files of its own. */
function cropRatio({ width, height }: PixelSize, ratio: number | undefined): number | undefined {
  if (!ratio) return undefined;
  const crop = cropWindow({ width, height }, ratio);
  return crop.width === width && crop.height === height ? undefined : ratio;
}

/** The files of a picture in a shape: AVIF from small to large, and one JPEG. */
export function filesOf(picture: PixelSize, shape: Shape): { avif: Derivation[]; jpg: Derivation } {
  const ratio = cropRatio(picture, shape.ratio);
  const widest = ratio ? Math.min(picture.width, Math.floor(picture.height * ratio)) : picture.width;
  const fitting = shape.avif.filter((width) => width <= widest);
  const widths = fitting.length || !shape.avif.length ? fitting : [widest];
  const width = shape.ratio ? Math.min(shape.jpg, widest) : fittedSize(picture, shape.jpg).width;
  return {
    avif: widths.map((each) => ({ width: each, ratio, format: 'avif' })),
    jpg: { width, ratio, format: 'jpg' },
  };
}
