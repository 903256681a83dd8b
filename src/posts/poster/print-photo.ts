import { cacheKey, type Kept, keep } from '../../photos/cache.ts';
import type { PhotoSource } from '../../photos/derive.ts';
import { openPhoto } from '../../photos/open.ts';
import { bleed, printPixels, sheets } from './sheet.ts';

const version = 1;

/** Share of a sheet's height that its picture takes at most. */
const tallest = 0.66;

/** Pixels that a picture has to cover on the largest sheet, bleed included. */
const needed = {
  width: printPixels(sheets.a4.width + 2 * bleed),
  height: printPixels(sheets.a4.height * tallest + bleed),
};

/**
 * A picture for print: whole, upright, sRGB, without metadata, as large as the largest sheet needs at 300 dpi, never
 * larger than the owner's. Kept in the cache. Only made when posters are written as PDF: pages show smaller ones.
 */
export const printPhoto = (source: PhotoSource): Promise<Kept> => {
  const key = cacheKey('print', version, source.hash, needed);
  return keep(`photos/${key.slice(0, 2)}/${key}.jpg`, () =>
    openPhoto(source.path)
      .resize({ ...needed, fit: 'outside', withoutEnlargement: true })
      .jpeg({ quality: 88, chromaSubsampling: '4:4:4' })
      .toBuffer(),
  );
};

/**
 * Dots per inch that an owner's picture gives where it covers a box on paper.
 * @param box millimetres
 */
export const resolutionOf = (
  { width, height }: Pick<PhotoSource, 'width' | 'height'>,
  box: { width: number; height: number },
): number => Math.floor(Math.min(width / (box.width / 25.4), height / (box.height / 25.4)));
