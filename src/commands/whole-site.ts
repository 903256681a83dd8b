import { open, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pMap from 'p-map';

/** Files that are brought to the disk at once. */
const atOnce = 4;

/** The mark of a folder lies beside it: what is in the folder is served. */
const markOf = (folder: string) => `${folder}.whole`;

async function syncFile(file: string): Promise<void> {
  // Windows syncs only what is open for writing.
  const handle = await open(file, 'r+');
  await handle.sync().finally(() => handle.close());
}

/** Makes a folder's list of names durable, where the system knows how. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** Marks a folder as whole, after all that is in it has reached the disk: a power cut leaves files of no length. */
export async function markWhole(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  await pMap(
    entries,
    (entry) => (entry.isDirectory() ? syncFolder : syncFile)(path.join(entry.parentPath, entry.name)),
    { concurrency: atOnce },
  );
  await syncFolder(folder);
  await writeFile(markOf(folder), '', { flush: true });
  await syncFolder(path.dirname(folder));
}

/** Takes the mark away, before anything in the folder changes. */
export async function unmark(folder: string): Promise<void> {
  await rm(markOf(folder), { force: true });
  await syncFolder(path.dirname(folder));
}

/** The folder that was marked last; `undefined` when none is whole. */
export async function findMarked(folders: readonly string[]): Promise<string | undefined> {
  const found = await Promise.all(
    folders.map(async (folder) => {
      const mark = await stat(markOf(folder)).catch(() => undefined);
      const lies = await stat(folder).catch(() => undefined);
      return mark && lies?.isDirectory() ? { folder, time: mark.mtimeMs } : undefined;
    }),
  );
  return found.filter((each) => each !== undefined).toSorted((one, other) => other.time - one.time)[0]
    ?.folder;
}
