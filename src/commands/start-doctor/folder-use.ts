import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import pMap from 'p-map';

/** Files that are looked at at once. */
const atOnce = 16;

/** What lies in a folder. */
export interface FolderUse {
  bytes: number;
  /** When a file in it was changed last, as milliseconds; 0 where there is none. */
  newest: number;
}

/**
 * Adds up a folder with all below it; what cannot be read counts as nothing.
 * @param without names of folders that do not count
 */
export async function folderUse(folder: string, without: readonly string[] = []): Promise<FolderUse> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const uses = await pMap(
    entries.filter((entry) => !without.includes(entry.name)),
    async (entry): Promise<FolderUse> => {
      const place = path.join(folder, entry.name);
      if (entry.isDirectory()) return folderUse(place, without);
      const found = entry.isFile() ? await stat(place).catch(() => undefined) : undefined;
      return { bytes: found?.size ?? 0, newest: found?.mtimeMs ?? 0 };
    },
    { concurrency: atOnce },
  );
  return {
    bytes: uses.reduce((sum, { bytes }) => sum + bytes, 0),
    newest: uses.reduce((newest, use) => Math.max(newest, use.newest), 0),
  };
}
