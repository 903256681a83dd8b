import { isWholeJpeg } from './whole-jpeg.ts';

const text = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to));

/** Walks the chunks of a PNG: length, name, data, checksum; the last is named IEND. */
function isWholePng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    if (text(bytes, at + 4, at + 8) === 'IEND') return true;
  }
  return false;
}

/** Chunks of a WebP that hold the picture, or the first of a moving one. */
const webpPictures = ['VP8 ', 'VP8L', 'ANMF'];

/**
 * A WebP tells its own length. Where the file is shorter, the chunk with the picture decides: some programs tell a
 * wrong length, and decoders do not mind.
 */
function isWholeWebp(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(4, true) + 8 <= bytes.length) return true;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = view.getUint32(at + 4, true);
    const end = at + 8 + size + (size % 2);
    if (webpPictures.includes(text(bytes, at, at + 4))) return end <= bytes.length;
    at = end;
  }
  return false;
}

/**
 * Whether a file was not cut off on its way, as happens on a weak line. Browsers open a part of a picture as if it
 * were all. Formats other than JPEG, PNG and WebP pass: browsers refuse their parts themselves.
 */
export function isWhole(bytes: Uint8Array): boolean {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return isWholeJpeg(bytes);
  if (text(bytes, 1, 4) === 'PNG') return isWholePng(bytes);
  return text(bytes, 8, 12) === 'WEBP' ? isWholeWebp(bytes) : true;
}
