import { brotliCompressSync, constants } from 'node:zlib';

/** Tags that WOFF 2 writes as one number, in its order (https://www.w3.org/TR/WOFF2/#table_dir_format). */
const knownTags =
  'cmap head hhea hmtx maxp name OS/2 post cvt  fpgm glyf loca prep CFF  VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG  sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill'.match(
    /.{4}(?: |$)/g,
  )!;

const untransformed = 3 << 6;
const headerLength = 48;

/** A number in as few bytes as it needs, seven bits in each (UIntBase128). */
function base128(value: number): number[] {
  const bytes = [value & 0x7f];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) bytes.unshift((rest & 0x7f) | 0x80);
  return bytes;
}

const padded = (length: number) => (length + 3) & ~3;

/**
 * A TrueType font as WOFF 2, its tables as they are: the transformation of outlines that the format also knows saves
 * little in a font this small.
 */
export function woff2(font: Uint8Array): Uint8Array {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const count = view.getUint16(4);
  const tables = Array.from({ length: count }, (_, index) => {
    const entry = 12 + 16 * index;
    const tag = String.fromCharCode(...font.subarray(entry, entry + 4));
    const start = view.getUint32(entry + 8);
    return { tag, data: font.subarray(start, start + view.getUint32(entry + 12)) };
  });
  const directory = tables.flatMap(({ tag, data }) => {
    const known = knownTags.findIndex((each) => each.slice(0, 4) === tag);
    const outlines = tag === 'glyf' || tag === 'loca';
    const flags = (known < 0 ? 63 : known) | (outlines ? untransformed : 0);
    return [flags, ...(known < 0 ? Buffer.from(tag, 'latin1') : []), ...base128(data.length)];
  });
  const stream = brotliCompressSync(Buffer.concat(tables.map(({ data }) => data)), {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    },
  });
  const length = padded(headerLength + directory.length + stream.length);
  const file = Buffer.alloc(length);
  file.write('wOF2', 0, 'latin1');
  file.writeUInt32BE(view.getUint32(0), 4);
  file.writeUInt32BE(length, 8);
  file.writeUInt16BE(count, 12);
  file.writeUInt32BE(12 + 16 * count + tables.reduce((sum, { data }) => sum + padded(data.length), 0), 16);
  file.writeUInt32BE(stream.length, 20);
  file.set(directory, headerLength);
  file.set(stream, headerLength + directory.length);
  return file;
}
