import { cp, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Puts a finished folder in the place of an old one. The old one stays until the new one lies complete beside it,
 * also when the two are on different disks.
 */
export async function replaceFolder(old: string, finished: string): Promise<void> {
  const beside = `${old}.new`;
  const aside = `${old}.old`;
  await mkdir(path.dirname(old), { recursive: true });
  await Promise.all([beside, aside].map((folder) => rm(folder, { recursive: true, force: true })));
  await rename(finished, beside).catch(async (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EXDEV') throw fault;
    await cp(finished, beside, { recursive: true });
    await rm(finished, { recursive: true, force: true });
  });
  await rename(old, aside).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'ENOENT') throw fault;
  });
  await rename(beside, old);
  await rm(aside, { recursive: true, force: true });
}
