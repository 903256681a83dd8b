import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Milliseconds after which Git is given up. */
const patience = 10_000;

/** What Git says about a folder, without taking its locks or starting the watcher of a person; nothing where it cannot. */
const git = (folder: string, ...args: string[]): Promise<string | undefined> =>
  run('git', ['--no-optional-locks', '-c', 'core.fsmonitor=false', ...args, '--', '.'], {
    cwd: folder,
    timeout: patience,
  }).then(
    ({ stdout }) => stdout.trim(),
    () => undefined,
  );

/** Folders count too: one from which something was taken has changed. */
async function newestFile(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const times = entries.map(
    async ({ parentPath, name }) => (await stat(path.join(parentPath, name))).mtimeMs,
  );
  return Math.max(0, ...(await Promise.all(times)));
}

/**
 * When the content was last changed. It only rises, and is the same as long as nothing changes: the time of the last
 * commit where all of it is committed, because a checkout renews the times of files; else that of the newest file.
 */
export async function changedAt(content: string): Promise<Date> {
  const committed = Number(await git(content, 'log', '-1', '--format=%ct')) * 1000;
  const isClean = committed > 0 && (await git(content, 'status', '--porcelain')) === '';
  return new Date(isClean ? committed : Math.max(committed || 0, await newestFile(content)));
}
