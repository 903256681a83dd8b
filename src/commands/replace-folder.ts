import { cp, lstat, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Puts a finished folder in the place of an old one. The old one stays until the new one lies complete beside it, also
 * when the two are on different disks, and comes back when the new one cannot take its place. Between the two steps of
 * an exchange there is none for a moment; what is interrupted there is set right by the next call.
 */
export async function replaceFolder(old: string, finished: string): Promise<void> {
  const beside = `${old}.new`;
  const aside = `${old}.old`;
  await mkdir(path.dirname(old), { recursive: true });
  await putBack(aside, old);
  await Promise.all([beside, aside].map((folder) => rm(folder, { recursive: true, force: true })));
  await rename(finished, beside).catch(async (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EXDEV') throw fault;
    await cp(finished, beside, { recursive: true });
    await rm(finished, { recursive: true, force: true });
  });
  await rename(old, aside).catch(unlessMissing);
  try {
    await rename(beside, old);
  } catch (fault) {
    await putBack(aside, old);
    throw fault;
  }
  await rm(aside, { recursive: true, force: true });
}

function unlessMissing(fault: NodeJS.ErrnoException): void {
  if (fault.code !== 'ENOENT') throw fault;
}

/** The old folder in its place again, where nothing has taken it. */
async function putBack(aside: string, old: string): Promise<void> {
  if (await lstat(old).catch(unlessMissing)) return;
  await rename(aside, old).catch(unlessMissing);
}
