import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { isRunning } from '../desk/server/is-running.ts';

// Inside the project, because the bundled pages find their packages from where they lie.
const home = () => path.resolve('.cache');

/** Where the build that runs in this process writes. */
export const draftFolder = (): string => path.join(home(), `site-${process.pid}`);

/** Deletes what builds that were ended in the middle have left half-written. */
export async function sweepDrafts(): Promise<void> {
  const names = await readdir(home()).catch(() => []);
  for (const name of names) {
    const [, owner] = /^site-(\d+)$/.exec(name) ?? [];
    if (!owner || Number(owner) === process.pid || isRunning(Number(owner))) continue;
    await rm(path.join(home(), name), { recursive: true, force: true }).catch(() => undefined);
  }
}
