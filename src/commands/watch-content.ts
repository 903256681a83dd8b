import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import path from 'node:path';

/** Milliseconds between two looks whether the content folder is still the one that is watched. */
const lookAgain = 2000;

/**
 * On Linux each folder is watched by itself: watching recursively, Node no longer sees a file once another has taken
 * its place, as editors, Git and the desk save (https://github.com/nodejs/node/pull/52879). Elsewhere the system
 * watches whole trees, and on Windows a folder in a watched one could not be renamed.
 */
const oneByOne = process.platform === 'linux';

/** Names with a leading dot do not count: they are half-written files, Git's own, or an editor's. */
const counts = (name: string) => !name.split(path.sep).some((part) => part.startsWith('.'));

/** The number by which the disk knows a folder: another one under the same name has another. */
function numberOf(folder: string): number | undefined {
  try {
    const found = statSync(folder);
    return found.isDirectory() ? found.ino : undefined;
  } catch {
    return undefined;
  }
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && counts(entry.name))
      .map(({ name }) => path.join(folder, name));
  } catch {
    return [];
  }
}

/**
 * Tells when something below the content folder changes, as often as it does, also after the folder or one below it
 * was taken away and put back.
 * @returns a function that ends it
 */
export function watchContent(folder: string, onChange: () => void): () => void {
  const watched = new Map<string, { watcher: FSWatcher; number: number }>();

  const forget = (at: string) => {
    for (const [each, { watcher }] of watched) {
      if (each !== at && !each.startsWith(at + path.sep)) continue;
      watcher.close();
      watched.delete(each);
    }
  };

  /** Watches a folder, and those below it, as they are now. */
  const follow = (at: string): void => {
    const number = numberOf(at);
    if (watched.get(at)?.number !== number) forget(at);
    if (number === undefined) return;
    if (!watched.has(at)) {
      try {
        const watcher = watch(at, { recursive: !oneByOne }, (event, name) => noticed(at, event, name));
        watcher.on('error', () => noticed(at, 'rename', path.basename(at)));
        watched.set(at, { watcher, number });
      } catch (fault) {
        console.error(
          `Không theo dõi được ${at}: sửa tệp ở đó thì trang không tự làm lại. [not watched: ${fault}]`,
        );
        return;
      }
    }
    if (oneByOne) foldersIn(at).forEach(follow);
  };

  const noticed = (at: string, event: string, name: string | null) => {
    if (name !== null && !counts(name)) return;
    // A folder that came is another one, though the disk may have given it the number of one that went.
    if (event === 'rename' && name !== null) forget(path.join(at, name));
    // A folder tells its own going by its own name.
    if (event === 'rename' && name === path.basename(at)) forget(at);
    follow(oneByOne ? at : folder);
    onChange();
  };

  const timer = setInterval(() => {
    const number = numberOf(folder);
    if (watched.get(folder)?.number === number) return;
    follow(folder);
    onChange();
  }, lookAgain).unref();

  follow(folder);
  return () => {
    clearInterval(timer);
    forget(folder);
  };
}
