import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { publishFolder, storeOf } from './publish-folder.ts';

/** Deletes what was needed for branches that are no longer a target: it holds the whole site. */
export async function sweepStores(keys: readonly string[]): Promise<void> {
  const kept = new Set(keys.map(storeOf));
  for (const name of await readdir(publishFolder()).catch(() => [])) {
    const place = path.join(publishFolder(), name);
    if (name.endsWith('.git') && !kept.has(place)) await rm(place, { recursive: true, force: true });
  }
}
