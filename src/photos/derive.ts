import sharp from 'sharp';
import type { FocalPoint } from '../homestay/photo.ts';
import { attentionPoint } from './attention.ts';
import { cacheKey, type Kept, keep, readKept } from './cache.ts';
import { cropDecoded } from './crop-decoded.ts';
import { type DecodedPhoto, decodePhoto, fromDecoded } from './decoded.ts';
import { type Derivation, type PageFormat, pixelSize } from './derivation.ts';
import { release } from './release.ts';

/** A picture that outputs are made from. */
export interface PhotoSource {
  /** Absolute path of the owner's file. */
  path: string;
  /** SHA-256 of its bytes, 16 hexadecimal digits. */
  hash: string;
  /** Pixels, upright. */
  width: number;
  /** Pixels, upright. */
  height: number;
  focal?: FocalPoint | undefined;
}

const version = 3;

/** Where a derived picture lies, or will when it is made: path below the cache folder. */
export function derivedPlace(source: PhotoSource, { width, ratio, format }: Derivation): string {
  const key = cacheKey('photo', version, source.hash, source.focal ?? 'attention', { width, ratio, format });
  return `photos/${key.slice(0, 2)}/${key}.${format}`;
}

/**
 * Sizes of a picture for the pages: upright, cropped, sRGB, without any metadata. Kept in the cache. What is missing
 * is made from one decoded picture, and both formats of a size from the same pixels.
 * @param onMade told about each one; the next one waits for it
 */
export async function derivePhotos<D extends Derivation>(
  source: PhotoSource,
  derivations: readonly D[],
  onMade: (derivation: D, kept: Kept) => void | Promise<void>,
): Promise<void> {
  const missing: D[] = [];
  for (const each of derivations) {
    const kept = await readKept(derivedPlace(source, each));
    if (kept) await onMade(each, kept);
    else missing.push(each);
  }
  if (!missing.length) return;
  const photo = await decodePhoto(source);
  try {
    const cropped = missing.some(({ ratio }) => ratio);
    const focal = source.focal ?? (cropped ? await attentionPoint(photo) : { x: 0.5, y: 0.5 });
    const sizes = Map.groupBy(missing, ({ width, ratio }) => `${width} ${ratio}`);
    for (const formats of sizes.values()) {
      const size = pixelSize(source, formats[0] as D);
      const pixels = await resized(photo, focal, size, formats[0]?.ratio);
      for (const each of formats) {
        const kept = await keep(derivedPlace(source, each), () => encode(pixels, size, each.format));
        await onMade(each, kept);
      }
      release(pixels);
    }
  } finally {
    release(photo.pixels);
  }
}

/** One size of a picture for the pages, as `derivePhotos` makes them. */
export async function derivePhoto(source: PhotoSource, derivation: Derivation): Promise<Kept> {
  let made: Kept | undefined;
  await derivePhotos(source, [derivation], (_derivation, kept) => {
    made = kept;
  });
  return made as Kept;
}

const resized = (
  photo: DecodedPhoto,
  focal: FocalPoint,
  size: { width: number; height: number },
  ratio: number | undefined,
): Promise<Buffer> =>
  (ratio ? cropDecoded(photo, { focal, size }) : fromDecoded(photo).resize({ ...size, fit: 'fill' }))
    .raw()
    .toBuffer();

/** Pixels: what is no wider is shown on phones, at two dots and more to a pixel, or smaller than it is. */
const phoneWidth = 720;

/** Quality of an AVIF. At half its size nobody tells 46 from 52 (looked at), and it is a quarter lighter. */
const qualityOf = (width: number) => (width <= phoneWidth ? 46 : 52);

/**
 * AVIF at effort 1: about as quick as WebP and 15–20 % smaller (measured; effort 4 takes ten times as long, effort 0 a
 * third, but for the same quality a fifth more bytes). JPEG is for browsers without AVIF, one in twenty: progressive
 * and with optimised tables, but without trellis quantisation, which takes four times as long for a tenth of the bytes.
 */
function encode(
  pixels: Buffer,
  { width, height }: { width: number; height: number },
  format: PageFormat,
): Promise<Buffer> {
  const picture = sharp(pixels, { raw: { width, height, channels: 3 } });
  return format === 'avif'
    ? picture.avif({ quality: qualityOf(width), effort: 1, chromaSubsampling: '4:2:0' }).toBuffer()
    : picture.jpeg({ quality: 74, progressive: true, quantisationTable: 3 }).toBuffer();
}
