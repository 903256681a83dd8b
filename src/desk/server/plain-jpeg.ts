/** Markers that a picture needs: frame, tables, scan data, JFIF, colour profile, Adobe's colour note. */
const needed = (marker: number) =>
  (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8) ||
  marker === 0xdb ||
  marker === 0xdd ||
  marker === 0xda ||
  marker === 0xe0 ||
  marker === 0xe2 ||
  marker === 0xee;

const isProfile = (segment: Uint8Array) =>
  Buffer.from(segment.subarray(4, 15)).toString('latin1') === 'ICC_PROFILE';

/**
 * Whether a JPEG is a picture and nothing else: no EXIF, XMP, comment or thumbnail, nothing behind its end. Anything
 * else may hold where it was taken, or be a web page in disguise.
 */
export function isPlainJpeg(bytes: Uint8Array): boolean {
  const at = (index: number) => bytes[index] ?? -1;
  if (at(0) !== 0xff || at(1) !== 0xd8) return false;
  let place = 2;
  while (place < bytes.length) {
    if (at(place) !== 0xff) return false;
    const marker = at(place + 1);
    if (marker === 0xd9) return place + 2 === bytes.length;
    if (!needed(marker)) return false;
    const length = at(place + 2) * 256 + at(place + 3);
    if (length < 2) return false;
    // APP2 also carries the pictures of a Multi-Picture file.
    if (marker === 0xe2 && !isProfile(bytes.subarray(place))) return false;
    place += 2 + length;
    if (marker === 0xda) place = endOfScan(bytes, place);
  }
  return false;
}

/** Scan data goes on until a marker that is neither a stuffed zero nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let place = from;
  for (;;) {
    place = bytes.indexOf(0xff, place);
    if (place < 0) return bytes.length;
    const next = bytes[place + 1] ?? 0;
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7) && next !== 0xff) return place;
    place += next === 0xff ? 1 : 2;
  }
}
