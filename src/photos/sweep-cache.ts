import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cacheFolder } from './cache.ts';
import { proofEnding } from './proof.ts';

const day = 86_400_000;

/** Days after which a result that no build has used is deleted. */
const unusedFor = 30;

/** Days after which what an interrupted build has left half-written is deleted. */
const draftsFor = 1;

/** Days between two sweeps: looking at every file takes a second where there are a hundred thousand. */
const between = 1;

/** Folders of the cache whose files are named by their content and touched by `keep`. */
const swept = ['cards', 'photos', 'booking', 'zips', 'assets', 'shown', 'built'];

const draft = /\.[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;

/**
 * Deletes results that have not been used for a month. It goes by time and not by what the last build used, because
 * several content folders may share a cache. At most once a day; called at the end of a build.
 * @returns how many files were deleted
 */
export async function sweepCache(now: number = Date.now()): Promise<number> {
  const marker = path.join(cacheFolder(), 'swept');
  const last = await stat(marker).catch(() => undefined);
  if (last && now - last.mtimeMs < between * day) return 0;
  await mkdir(cacheFolder(), { recursive: true });
  await writeFile(marker, '');
  let deleted = 0;
  for (const part of swept) {
    const folder = path.join(cacheFolder(), part);
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (!entry.isFile()) continue;
      const file = path.join(entry.parentPath, entry.name);
      if (file.endsWith(proofEnding)) {
        const result = await stat(file.slice(0, -proofEnding.length)).catch(() => undefined);
        if (!result) await rm(file, { force: true });
        continue;
      }
      // Another build may have deleted it meanwhile.
      const found = await stat(file).catch(() => undefined);
      const most = draft.test(entry.name) ? draftsFor : unusedFor;
      if (!found || now - found.mtimeMs < most * day) continue;
      for (const each of [file, `${file}${proofEnding}`]) await rm(each, { force: true });
      deleted++;
    }
  }
  return deleted;
}
