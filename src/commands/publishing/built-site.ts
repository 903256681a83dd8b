import { chmod, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import pMap from 'p-map';
import { cacheKey } from '../../photos/cache.ts';

/** Files that are looked at at once. */
const atOnce = 16;

/** What web servers must be able to do with a file. */
const readByAll = 0o644;

/** A file of the built site. */
export interface SiteFile {
  /** Path in the site: `homestay/index.html`. */
  name: string;
  bytes: number;
  /** Another one when the file is another one. Not its time of change: that of a picture says when it was used last. */
  stamp: string;
}

/** The site as it is handed on. */
export interface BuiltSite {
  folder: string;
  files: readonly SiteFile[];
  bytes: number;
  /** Another one when anything in the site is another one. */
  version: string;
}

/** Looks at a built site, and lets every program read it: a server writes for its own eyes. */
export async function builtSite(folder: string): Promise<BuiltSite> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = await pMap(
    entries.filter((entry) => entry.isFile()),
    async ({ parentPath, name }): Promise<SiteFile> => {
      const file = path.join(parentPath, name);
      const { size, ino, birthtimeMs, mode } = await stat(file);
      if ((mode & readByAll) !== readByAll) await chmod(file, mode | readByAll);
      return {
        name: path.relative(folder, file).replaceAll(path.sep, '/'),
        bytes: size,
        stamp: `${size} ${ino} ${birthtimeMs}`,
      };
    },
    { concurrency: atOnce },
  );
  files.sort((one, other) => (one.name < other.name ? -1 : 1));
  return {
    folder,
    files,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    version: cacheKey(files),
  };
}
