/** Kinds of picture that are kept, with their content types. */
export const photoTypes = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
} as const;

/** Kind of a picture that may be kept. */
export type PhotoKind = keyof typeof photoTypes;

/**
 * What a file is. `tiff` stands for TIFF and what cameras write that keep everything (DNG, CR2, NEF and their like);
 * `rare` for pictures that hardly a program opens (JPEG XL, JPEG 2000, Photoshop).
 */
export type FileKind =
  | PhotoKind
  | 'gif'
  | 'bmp'
  | 'heic'
  | 'tiff'
  | 'rare'
  | 'drawing'
  | 'video'
  | 'empty'
  | 'other';

/** How many bytes from the start {@link fileKind} looks at. */
export const headLength = 256;

/** First bytes as text, one character a byte, and what a file with them is. */
const starts: [string, FileKind][] = [
  ['\xff\xd8\xff', 'jpeg'],
  ['\x89PNG\r\n\x1a\n', 'png'],
  ['GIF87a', 'gif'],
  ['GIF89a', 'gif'],
  ['BM', 'bmp'],
  ['II*\0', 'tiff'],
  ['MM\0*', 'tiff'],
  ['II+\0', 'tiff'],
  ['MM\0+', 'tiff'],
  ['IIRO', 'tiff'],
  ['IIRS', 'tiff'],
  ['IIU\0', 'tiff'],
  ['FUJIFILMCCD-RAW', 'tiff'],
  ['\0\0\0\x0cJXL ', 'rare'],
  ['\xff\x0a', 'rare'],
  ['\0\0\0\x0cjP  ', 'rare'],
  ['\xff\x4f\xff\x51', 'rare'],
  ['8BPS', 'rare'],
  ['\x1aE\xdf\xa3', 'video'],
];

/** Kinds of RIFF files. */
const riff: Record<string, FileKind> = { WEBP: 'webp', 'AVI ': 'video' };

/** Brands of files made of boxes, as `ftyp` names them; any other is a film. */
const brands: Record<string, FileKind> = {
  avif: 'avif',
  avis: 'avif',
  heic: 'heic',
  heix: 'heic',
  heim: 'heic',
  heis: 'heic',
  hevc: 'heic',
  hevx: 'heic',
  'crx ': 'tiff',
};

/** Brands that only say “a picture”: what it is stands among those that follow. */
const vague = ['mif1', 'msf1', 'miaf'];

function boxedKind(text: string): FileKind {
  const brand = text.slice(8, 12);
  if (!vague.includes(brand)) return brands[brand] ?? 'video';
  const end = text.charCodeAt(2) * 256 + text.charCodeAt(3);
  const others = text.slice(16, Math.max(16, end)).match(/.{4}/gs) ?? [];
  return others.map((each) => brands[each]).find((kind) => kind !== undefined) ?? 'heic';
}

/**
 * What a file is by its first bytes, whatever its name says.
 * @param head the first {@link headLength} bytes, or the whole file
 */
export function fileKind(head: Uint8Array): FileKind {
  if (head.length === 0) return 'empty';
  const text = String.fromCharCode(...head.subarray(0, headLength));
  const known = starts.find(([start]) => text.startsWith(start));
  if (known) return known[1];
  if (text.slice(4, 8) === 'ftyp') return boxedKind(text);
  if (text.startsWith('RIFF')) return riff[text.slice(8, 12)] ?? 'other';
  return /^\W*<(?:\?xml|!--|!DOCTYPE svg|svg)/i.test(text) ? 'drawing' : 'other';
}

/** Kind of a picture that may be kept. Whatever is none of these is never given to a decoder. */
export function photoKind(head: Uint8Array): PhotoKind | undefined {
  const kind = fileKind(head);
  return kind in photoTypes ? (kind as PhotoKind) : undefined;
}
