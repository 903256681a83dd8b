import { randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { collectionNames } from '../protocol.ts';
import { isRunning } from './is-running.ts';

const form = /^\.nha-san-(\d+)-[\da-f-]{36}\.tmp$/;

/** Names that this process is using. */
const inUse = new Set<string>();

/** Name of a file or folder that is being written. The leading dot keeps it out of builds; the number is the process. */
export function temporaryName(): string {
  const name = `.nha-san-${process.pid}-${randomUUID()}.tmp`;
  inUse.add(name);
  return name;
}

/** Deletes what was being written, if it is still there. */
export async function discard(file: string): Promise<void> {
  await rm(file, { recursive: true, force: true });
  inUse.delete(path.basename(file));
}

function isAbandoned(name: string): boolean {
  const owner = form.exec(name)?.[1];
  if (!owner) return false;
  // A program in a container often gets the number that its predecessor had.
  if (Number(owner) === process.pid) return !inUse.has(name);
  return !isRunning(Number(owner));
}

/** Deletes what programs that were stopped have left half-written in a folder. Gives the folders in it. */
async function sweepFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  await Promise.all(
    entries.filter(({ name }) => isAbandoned(name)).map(({ name }) => discard(path.join(folder, name))),
  );
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => path.join(folder, name));
}

/** The same in several folders, not in those below them. */
export async function sweepFolders(folders: readonly string[]): Promise<void> {
  for (const folder of folders) await sweepFolder(folder);
}

/** Deletes what a server that was stopped in the middle has left half-written. Nothing else is touched. */
export async function sweepTemporary(content: string): Promise<void> {
  await sweepFolder(content);
  await sweepFolder(path.join(content, 'photos'));
  for (const collection of collectionNames) {
    for (const home of await sweepFolder(path.join(content, collection))) {
      await sweepFolder(home);
      await sweepFolder(path.join(home, 'photos'));
    }
  }
}
