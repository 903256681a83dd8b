/** What a file is, told by its first bytes; names and declared types are not believed. */
export type PictureKind = 'picture' | 'heic' | 'video' | 'drawing' | 'empty' | 'other';

/** How many bytes from the start {@link pictureKind} looks at. */
export const headLength = 256;

/** First bytes as text, one character a byte, and what a file with them is. */
const starts: [string, PictureKind][] = [
  ['\u00ff\u00d8\u00ff', 'picture'],
  ['\u0089PNG\r\n\u001a\n', 'picture'],
  ['GIF87a', 'picture'],
  ['GIF89a', 'picture'],
  ['BM', 'picture'],
  ['\u001aE\u00df\u00a3', 'video'],
];

/** Kinds of RIFF files. */
const riff: Record<string, PictureKind> = { WEBP: 'picture', 'AVI ': 'video' };

const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];

/**
 * `picture`: JPEG, PNG, WebP, GIF, BMP or AVIF, which every browser opens. `heic`: a picture as iPhones make it,
 * which only some browsers open. `drawing`: SVG, which can hold programs.
 * @param head the first {@link headLength} bytes, or the whole file when it is shorter
 */
export function pictureKind(head: Uint8Array): PictureKind {
  if (head.length === 0) return 'empty';
  const text = String.fromCharCode(...head.subarray(0, headLength));
  const known = starts.find(([start]) => text.startsWith(start));
  if (known) return known[1];
  const brand = text.slice(8, 12);
  if (text.slice(4, 8) === 'ftyp') {
    if (brand === 'avif' || brand === 'avis') return 'picture';
    return heicBrands.includes(brand) ? 'heic' : 'video';
  }
  if (text.startsWith('RIFF')) return riff[brand] ?? 'other';
  return /^\W*<(?:\?xml|!--|!DOCTYPE svg|svg)/i.test(text) ? 'drawing' : 'other';
}
