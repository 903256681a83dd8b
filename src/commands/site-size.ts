import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import pMap from 'p-map';

/** How much of a host a site takes. */
export interface SiteSize {
  /** Of the whole site, as it is sent to a host. */
  bytes: number;
  files: number;
  folders: number;
  /** Bytes of the largest file. */
  largest: number;
  /** What grows with every house: its pages, cards and pictures. Pictures of the villages count with it. */
  ofHouses: { bytes: number; files: number; folders: number };
}

/** Folders of which everything grows with the houses. */
const growing = ['cards', 'photos'];

/**
 * Measures a built site.
 * @param slugs of its houses
 */
export async function siteSize(folder: string, slugs: readonly string[]): Promise<SiteSize> {
  const houses = new Set(slugs);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const size: SiteSize = {
    bytes: 0,
    files: 0,
    folders: 0,
    largest: 0,
    ofHouses: { bytes: 0, files: 0, folders: 0 },
  };
  await pMap(
    entries,
    async (entry) => {
      const place = path.join(entry.parentPath, entry.name);
      const parts = path.relative(folder, place).split(path.sep);
      // `da-luu/suoi-mo.json` belongs to a house as `kit/suoi-mo/index.html` does.
      const named = parts.some((part) => houses.has(part.split('.')[0] ?? ''));
      if (entry.isDirectory()) {
        size.folders++;
        if (named) size.ofHouses.folders++;
      }
      if (!entry.isFile()) return;
      const { size: bytes } = await stat(place);
      size.bytes += bytes;
      size.files++;
      size.largest = Math.max(size.largest, bytes);
      if (!named && !growing.includes(parts[0] ?? '')) return;
      size.ofHouses.bytes += bytes;
      size.ofHouses.files++;
    },
    { concurrency: 64 },
  );
  return size;
}
