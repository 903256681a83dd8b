import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import pMap from 'p-map';
import { contentFolder } from '../listings/content-folder.ts';
import { cacheKey, putKept, readKept } from '../photos/cache.ts';
import type { ProgramFolders } from '../program/program.ts';
import type { LiveSite } from '../site/live-site.ts';
import { changedAt } from '../site/plan/changed-at.ts';
import { dayNow } from '../site/snapshot.ts';

/** Files that are looked at at once. */
const atOnce = 32;

/** What decides how the whole site looks: program, day, content, and which cards failed. */
export async function siteVersion(
  site: LiveSite,
  { entry }: ProgramFolders,
  failedCards: readonly string[],
): Promise<string> {
  const changed = await changedAt(contentFolder());
  return cacheKey('site', path.dirname(entry), dayNow(), changed.getTime(), site.directory, failedCards);
}

const placeOf = (out: string) => `built/${cacheKey(out).slice(0, 16)}.json`;

/** Every file of a folder with what changes with it. */
async function filesOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const lines = await pMap(
    files.sort(),
    async (file) => {
      const { size, mtimeMs } = await stat(file);
      return `${path.relative(folder, file)} ${size} ${mtimeMs}`;
    },
    { concurrency: atOnce },
  );
  return cacheKey(lines.join('\n'));
}

/** Notes that a folder holds this version of the site. */
export async function noteBuilt(out: string, version: string): Promise<void> {
  await putKept(placeOf(out), Buffer.from(JSON.stringify({ version, files: await filesOf(out) })));
}

/** Whether a folder holds this version of the site, and nobody has touched it since it was built. */
export async function isBuilt(out: string, version: string): Promise<boolean> {
  const kept = await readKept(placeOf(out));
  if (!kept) return false;
  const before = JSON.parse(kept.bytes.toString()) as { version: string; files: string };
  return before.version === version && before.files === (await filesOf(out));
}
