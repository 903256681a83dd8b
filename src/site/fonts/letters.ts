const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));

const bases = [...'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY'];
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/**
 * Every character that the fonts of the pages hold: ASCII, the letters of Western Europe, the whole Vietnamese alphabet
 * with its tones, composed (all text is), and what is set between words. A name in another script falls back to the
 * device's own font.
 */
export const letters: string[] = [
  ...new Set([
    ...range(0x20, 0x7e),
    ...range(0xc0, 0xff),
    ...bases.flatMap((base) => tones.map((tone) => (base + tone).normalize('NFC'))),
    ...'đĐœŒ₫€\u00a0–—‘’“”„…•·°×«»©',
  ]),
];
