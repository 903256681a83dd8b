/** Kinds of picture that are kept, with their content types. */
export const photoTypes = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
} as const;

/** Kind of a picture. */
export type PhotoKind = keyof typeof photoTypes;

/**
 * Kind of a picture by its first bytes, whatever its name says. Whatever is none of these is never given to a
 * decoder: not SVG, PDF, TIFF or GIF.
 */
export function photoKind(bytes: Uint8Array): PhotoKind | undefined {
  const letters = (from: number, to: number) => Buffer.from(bytes.subarray(from, to)).toString('latin1');
  if (letters(0, 3) === '\xff\xd8\xff') return 'jpeg';
  if (letters(0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (letters(0, 4) === 'RIFF' && letters(8, 12) === 'WEBP') return 'webp';
  if (letters(4, 8) === 'ftyp' && ['avif', 'avis'].includes(letters(8, 12))) return 'avif';
  return undefined;
}
