import { closeSync, openSync, readFileSync, readSync, type Stats, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { crc32 } from 'node:zlib';

/** What a result is followed by on the disk: its checksum, and what was noted with it. */
export const proofEnding = '.proof';

/** What was found to be whole. */
export interface Proved {
  /** Bytes of the result. */
  size: number;
  /** What was noted when it was made; empty when nothing was. */
  note: string;
}

/**
 * Checksum of a result. Its name and note count too: a good file in the place of another is no proof. CRC-32 because
 * this is against accidents, at ten gigabytes a second; nobody who can write to the cache needs to deceive it.
 */
const begin = (file: string, note: string) => crc32(`${path.basename(file)}\n${note}\n`);

const written = (sum: number, size: number, note: string) => `${sum.toString(16)} ${size} ${note}`;

/** Writes down what proves a file, after the file itself. A proof that is half there proves nothing. */
export const writeProof = (file: string, bytes: Uint8Array, note: string): Promise<void> =>
  writeFile(`${file}${proofEnding}`, written(crc32(bytes, begin(file, note)), bytes.length, note));

/** What is noted beside a file, so far unproved. */
function notedAt(file: string): { line: string; note: string } | undefined {
  try {
    const line = readFileSync(`${file}${proofEnding}`, 'utf8');
    return { line, note: line.split(' ').slice(2).join(' ') };
  } catch {
    return undefined;
  }
}

/** Whether these are the bytes that were kept under this name; with what was noted. */
export function proveBytes(file: string, bytes: Uint8Array): Proved | undefined {
  const noted = notedAt(file);
  if (!noted) return undefined;
  const { line, note } = noted;
  const isWhole = line === written(crc32(bytes, begin(file, note)), bytes.length, note);
  return isWhole ? { size: bytes.length, note } : undefined;
}

// Pages are rendered from a bundle of their own, so the list they share with the build hangs on the process.
const shelf = globalThis as { nhaSanProved?: Map<string, Proved & { stamp: string }> };
shelf.nhaSanProved ??= new Map();

/** Changes with every write to a file, also with one that keeps its size and sets its date back. */
const stampOf = ({ ino, size, ctimeMs }: Stats) => `${ino} ${size} ${ctimeMs}`;

/** Milliseconds within which two writes may have one stamp: the coarsest file systems count in steps of two seconds. */
const indistinct = 2000;

/**
 * Whether a file is the one that was kept, without taking its bytes into memory. What this program has proved before
 * is not read again as long as nobody wrote to it. Synchronous, because ten thousand of these take a second so, and
 * several otherwise.
 */
export function proveFile(file: string): Proved | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return undefined;
  const stamp = stampOf(found);
  const before = shelf.nhaSanProved?.get(file);
  if (before?.stamp === stamp) return before;
  const noted = notedAt(file);
  if (!noted) return undefined;
  const is = read(file, begin(file, noted.note));
  if (!is || noted.line !== written(is.sum, is.size, noted.note)) return undefined;
  const proved = { size: is.size, note: noted.note, stamp };
  if (Date.now() - found.ctimeMs > indistinct) shelf.nhaSanProved?.set(file, proved);
  return proved;
}

const piece = Buffer.allocUnsafe(1 << 18);

/** Checksum and size of a file, read piece by piece; `undefined` when it cannot be read. */
function read(file: string, start: number): { sum: number; size: number } | undefined {
  let handle: number | undefined;
  try {
    handle = openSync(file, 'r');
    let sum = start;
    let size = 0;
    for (;;) {
      const length = readSync(handle, piece);
      if (!length) return { sum, size };
      sum = crc32(piece.subarray(0, length), sum);
      size += length;
    }
  } catch {
    return undefined;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
