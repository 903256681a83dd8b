/** A piece of a JPEG: its marker with all that belongs to it. */
interface Segment {
  marker: number;
  bytes: Uint8Array;
}

/** The pieces of a JPEG from its start to its end; `undefined` when it is none, or goes on behind its end. */
function segmentsOf(bytes: Uint8Array): Segment[] | undefined {
  const at = (index: number) => bytes[index] ?? -1;
  if (at(0) !== 0xff || at(1) !== 0xd8) return undefined;
  const segments: Segment[] = [];
  let place = 2;
  while (place < bytes.length) {
    if (at(place) !== 0xff) return undefined;
    const marker = at(place + 1);
    if (marker === 0xd9) return place + 2 === bytes.length ? segments : undefined;
    const length = at(place + 2) * 256 + at(place + 3);
    if (length < 2) return undefined;
    let end = place + 2 + length;
    if (marker === 0xda) end = endOfScan(bytes, end);
    segments.push({ marker, bytes: bytes.subarray(place, end) });
    place = end;
  }
  return undefined;
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

/** Whether a piece begins with this name and is exactly so long that nothing else fits in. */
const isOnly = (segment: Uint8Array, name: string, length: number) =>
  segment.length === length && startsWith(segment, name);

const startsWith = (segment: Uint8Array, name: string) =>
  Buffer.from(segment.subarray(4, 4 + name.length)).toString('latin1') === name;

/** Frame, tables and scans; JFIF without its small picture; Adobe's note about colours. */
const isPicture = ({ marker, bytes }: Segment) =>
  (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8) ||
  marker === 0xdb ||
  marker === 0xdd ||
  marker === 0xda ||
  (marker === 0xe0 && isOnly(bytes, 'JFIF\0', 18)) ||
  (marker === 0xee && isOnly(bytes, 'Adobe', 16));

// APP2 also carries the pictures of a Multi-Picture file.
const isProfile = ({ marker, bytes }: Segment) => marker === 0xe2 && startsWith(bytes, 'ICC_PROFILE');

/**
 * Whether a JPEG is a picture and nothing else: no EXIF, XMP, colour profile, comment or thumbnail, nothing behind its
 * end. Anything else may hold where it was taken, or be a web page in disguise.
 */
export const isPlainJpeg = (bytes: Uint8Array): boolean => segmentsOf(bytes)?.every(isPicture) ?? false;

/** A JPEG without its colour profile, which may hold any text; the picture itself stays as it is, to the byte. */
export function withoutProfile(bytes: Buffer): Buffer {
  const segments = segmentsOf(bytes);
  if (!segments?.some(isProfile)) return bytes;
  const kept = segments.filter((segment) => !isProfile(segment)).map((segment) => segment.bytes);
  return Buffer.concat([bytes.subarray(0, 2), ...kept, bytes.subarray(-2)]);
}
