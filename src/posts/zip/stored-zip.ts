import { type Zippable, zipSync } from 'fflate';

/** A file that goes into a zip. */
export interface ZipEntry {
  name: string;
  bytes: Uint8Array;
}

/** Local time, as zip files have no zone: the bytes are the same wherever and whenever it is made. */
const mtime = new Date(2000, 0, 1);

/**
 * A zip of these files in this order. Nothing is compressed: JPEG does not shrink again, and captions are short. All
 * of it is in memory at once.
 */
export function storedZip(entries: readonly ZipEntry[]): Blob {
  const files: Zippable = Object.fromEntries(entries.map(({ name, bytes }) => [name, bytes]));
  return new Blob([zipSync(files, { level: 0, mtime })], { type: 'application/zip' });
}

/**
 * Files as they go into a zip.
 * @param folder in which they lie there
 */
export const zipEntries = (files: readonly File[], folder = ''): Promise<ZipEntry[]> =>
  Promise.all(
    files.map(async (file) => ({
      name: `${folder}${file.name}`,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
