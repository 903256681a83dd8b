/** Bytes that are no UTF-8 text: an old Notepad's “ANSI”, UTF-16, a file cut in the middle of a letter. */
export class NotUtf8 extends Error {
  override name = 'NotUtf8';
  /** Line, from 1, of the first byte that is no text. */
  readonly line: number;
  /** For the person who can mend the file. */
  readonly vi =
    'Tệp không phải UTF-8. Mở tệp bằng Notepad, chọn Save as, ở mục Encoding chọn UTF-8 rồi lưu lại.';

  constructor(line: number) {
    super('the file is not UTF-8');
    this.line = line;
  }
}

const lineEnd = 0x0a;

function decoded(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    // UTF-16 without a mark at its beginning is UTF-8 with a NUL in every second place, as long as it is English.
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(lineEnd); end >= 0; end = bytes.indexOf(lineEnd, start)) {
    if (decoded(bytes.subarray(start, end)) === undefined) return line;
    start = end + 1;
    line++;
  }
  return line;
}

/**
 * The text of a file's bytes, as it is: nothing is replaced, a byte order mark stays.
 * @throws {NotUtf8} when the bytes are no UTF-8, or hold a NUL
 */
export function strictText(bytes: Uint8Array): string {
  const text = decoded(bytes);
  if (text === undefined) throw new NotUtf8(firstBadLine(bytes));
  return text;
}
