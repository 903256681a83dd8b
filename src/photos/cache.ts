import { createHash, randomUUID } from 'node:crypto';
import { statSync, utimesSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Folder for everything that can be made again. Safe to delete at any time. */
export const cacheFolder = (): string => path.resolve(process.env.NHA_SAN_CACHE ?? '.cache/nha-san');

/** Name under which a result is kept: SHA-256 over everything that decides what it looks like. */
export function cacheKey(...parts: unknown[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${typeof part === 'string' ? part : JSON.stringify(part)}\n`);
  return hash.digest('hex').slice(0, 40);
}

/** A result from the cache, or freshly made. */
export interface Kept {
  bytes: Buffer;
  /** Whether it was made before and only read now. */
  reused: boolean;
}

/** Reads a result from the cache; `undefined` when it is not there. */
export async function readKept(name: string): Promise<Kept | undefined> {
  try {
    const bytes = await readFile(path.join(cacheFolder(), name));
    keptBytes(name);
    return { bytes, reused: true };
  } catch {
    return undefined;
  }
}

/**
 * Reads a result from the cache or makes it. A file is complete or not there: it is written beside and renamed.
 * @param name path below the cache folder, from `cacheKey`
 */
export async function keep(name: string, make: () => Promise<Buffer>): Promise<Kept> {
  const kept = await readKept(name);
  if (kept) return kept;
  const file = path.join(cacheFolder(), name);
  const bytes = await make();
  await mkdir(path.dirname(file), { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, bytes);
  await rename(draft, file);
  return { bytes, reused: false };
}

/**
 * Like `keep`, for a result that is copied rather than read.
 * @returns where it lies
 */
export async function keepFile(name: string, make: () => Promise<Buffer>): Promise<string> {
  if (keptBytes(name) === undefined) await keep(name, make);
  return path.join(cacheFolder(), name);
}

/** Milliseconds after which the use of a result is noted again. */
const aDay = 86_400_000;

/**
 * Bytes of a result in the cache; `undefined` when it is not there. Notes that it was used, as the time of the file's
 * last change: `sweepCache` goes by it. Synchronous, because ten thousand of these take a tenth of a second so, and a
 * second otherwise.
 */
export function keptBytes(name: string): number | undefined {
  const file = path.join(cacheFolder(), name);
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (Date.now() - found.mtimeMs > aDay) {
    try {
      utimesSync(file, new Date(), new Date());
    } catch {
      // A cache that may only be read serves as well.
    }
  }
  return found.size;
}
