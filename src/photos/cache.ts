import { createHash, randomUUID } from 'node:crypto';
import { statSync, utimesSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Proved, proveBytes, proveFile, writeProof } from './proof.ts';

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

/** A result, or a result with a line about it that is kept and proved with it. */
type Made = Buffer | { bytes: Buffer; note: string };

const placeOf = (name: string) => path.join(cacheFolder(), name);

/** Reads a result from the cache; `undefined` when it is not there, or not as it was written. */
export async function readKept(name: string): Promise<Kept | undefined> {
  const file = placeOf(name);
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes || !proveBytes(file, bytes)) return undefined;
  noteUse(file);
  return { bytes, reused: true };
}

/**
 * Puts a result into the cache. It is complete or not there: written beside, renamed, and believed only with its proof,
 * which comes last. What a power cut leaves of it is not as it was proved, and is made again: waiting for the disk would
 * cost every result some 10 ms.
 */
export async function putKept(name: string, bytes: Uint8Array, note = ''): Promise<void> {
  const file = placeOf(name);
  await mkdir(path.dirname(file), { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, bytes);
  await rename(draft, file);
  await writeProof(file, bytes, note);
}

/**
 * Reads a result from the cache or makes it.
 * @param name path below the cache folder, from `cacheKey`
 */
export async function keep(name: string, make: () => Promise<Made>): Promise<Kept> {
  const kept = await readKept(name);
  if (kept) return kept;
  const made = await make();
  const { bytes, note } = Buffer.isBuffer(made) ? { bytes: made, note: '' } : made;
  await putKept(name, bytes, note);
  return { bytes, reused: false };
}

/**
 * Like `keep`, for a result that is copied rather than read.
 * @returns where it lies
 */
export async function keepFile(name: string, make: () => Promise<Made>): Promise<string> {
  if (keptBytes(name) === undefined) await keep(name, make);
  return placeOf(name);
}

/** What is in the cache under a name, proved but not taken into memory; `undefined` when it is to be made. */
export function foundKept(name: string): Proved | undefined {
  const file = placeOf(name);
  const proved = proveFile(file);
  if (proved) noteUse(file);
  return proved;
}

/** Bytes of a result in the cache; `undefined` when it is to be made. */
export const keptBytes = (name: string): number | undefined => foundKept(name)?.size;

/** Milliseconds after which the use of a result is noted again. */
const aDay = 86_400_000;

/** Notes that a result was used, as the time of its file's last change: `sweepCache` goes by it. */
function noteUse(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found || Date.now() - found.mtimeMs <= aDay) return;
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // A cache that may only be read serves as well.
  }
}
