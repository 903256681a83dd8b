/** Bytes of one sort in a row that tell of damage. In photos at the highest quality 37 zeros were seen, 6 at usual ones. */
const telling = 64;

const isText = (byte: number) =>
  (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09;

/**
 * Whether the picture in a WebP looks as an encoder wrote it. WebP has no checksum, and its decoder makes some picture
 * of any bytes; but what it reads is nearly random, so a stretch of zeros or of text comes from elsewhere. Foreign
 * bytes that look random too are not noticed.
 */
export function isSoundWebp(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 12; at + 8 <= bytes.length; ) {
    const name = String.fromCharCode(...bytes.subarray(at, at + 4));
    const size = view.getUint32(at + 4, true);
    const isPicture = name === 'VP8 ' || name === 'VP8L';
    if (isPicture && !looksRandom(bytes.subarray(at + 8, at + 8 + size))) return false;
    at += 8 + size + (size % 2);
  }
  return true;
}

function looksRandom(bytes: Uint8Array): boolean {
  let zeros = 0;
  let text = 0;
  for (const byte of bytes) {
    zeros = byte === 0 ? zeros + 1 : 0;
    text = isText(byte) ? text + 1 : 0;
    if (zeros === telling || text === telling) return false;
  }
  return true;
}
