/** What every script and every style of the site ends with: one that was cut short does not, nor does anybody else's. */
export const endMark = '/* nha-san */';

const isAt = (bytes: Uint8Array, place: number, ...signs: (number | string)[]) =>
  signs
    .flatMap((sign) => (typeof sign === 'string' ? [...sign].map((letter) => letter.charCodeAt(0)) : [sign]))
    .every((byte, index) => bytes[place + index] === byte);

const view = ({ buffer, byteOffset, byteLength }: Uint8Array) => new DataView(buffer, byteOffset, byteLength);

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Whether the boxes of a file fill it (ISO/IEC 14496-12, 4.2). */
function boxesFill(bytes: Uint8Array): boolean {
  let place = 0;
  while (place + 8 <= bytes.length) {
    const size = view(bytes).getUint32(place);
    if (size < 8) return false;
    place += size;
  }
  return place === bytes.length;
}

/** Formats of pictures, each told by its first bytes and whole by its last, or by the length that it names. */
const pictures: ((bytes: Uint8Array) => boolean)[] = [
  (bytes) => isAt(bytes, 0, 0xff, 0xd8, 0xff) && isAt(bytes, bytes.length - 2, 0xff, 0xd9),
  (bytes) => isAt(bytes, 4, 'ftypavif') && boxesFill(bytes),
  (bytes) => isAt(bytes, 0, 0x89, 'PNG') && isAt(bytes, bytes.length - 8, 'IEND'),
  (bytes) =>
    isAt(bytes, 0, 'RIFF') && isAt(bytes, 8, 'WEBP') && view(bytes).getUint32(4, true) + 8 === bytes.length,
];

/** A picture may come in another format than it was asked for: hosts and proxies make them smaller. */
const picture = (bytes: Uint8Array) => pictures.some((isWhole) => isWhole(bytes));

const marked = (bytes: Uint8Array) => textOf(bytes).trimEnd().endsWith(endMark);

/** Files as the device keeps them, by the end of their names: the type they may be sent as, and whether they are whole. */
const files: Record<string, { type: RegExp; isWhole(bytes: Uint8Array): boolean }> = {
  js: { type: /\bjavascript\b/, isWhole: marked },
  css: { type: /^text\/css\b/, isWhole: marked },
  // Hosts that do not know a type send none, or one for anything; a browser looks at the bytes, and so it is done here.
  ...Object.fromEntries(
    ['jpg', 'avif', 'png', 'webp'].map((end) => [end, { type: /^(?!text\/)/, isWhole: picture }]),
  ),
  svg: {
    type: /\bsvg\b/,
    isWhole: (bytes) => /<svg\b.*<\/svg>\s*$/s.test(textOf(bytes)),
  },
  woff2: {
    type: /^(?!text\/)/,
    isWhole: (bytes) =>
      bytes.length > 12 && isAt(bytes, 0, 'wOF2') && view(bytes).getUint32(8) === bytes.length,
  },
};

/**
 * Whether these are all the bytes of a file, in a format that its name tells.
 * @param type as the answer names it; empty when it names none
 */
export function isWholeFile(pathname: string, type: string, bytes: Uint8Array): boolean {
  const file = files[pathname.slice(pathname.lastIndexOf('.') + 1)];
  return Boolean(file?.type.test(type) && file.isWhole(bytes));
}
