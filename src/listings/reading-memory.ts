import type { Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { PhotoLedger } from '../photos/ledger.ts';

/** Milliseconds within which two writes may bear the same time: the coarsest file systems count in steps of two seconds. */
const indistinct = 2000;

interface Stamp {
  /** Changes with every write to a file of the entry, and with every file that comes or goes. */
  text: string;
  /** Whether all of it is old enough for the next write to be told from the last. */
  isSettled: boolean;
}

/**
 * What earlier readings of a content folder came to: an entry whose files have not changed since is the very same
 * object again, and whatever was made from it need not be made again.
 */
export class ReadingMemory {
  readonly ledger = new PhotoLedger();
  private entries = new Map<string, { stamp: string; entry: unknown }>();

  /**
   * The entry as it was, or as it is read now.
   * @param file path of its file
   * @param context whatever else decides what the entry is
   * @param read reads it; gives nothing, or `isFlawed`, where something about it has to be told again next time
   */
  async recall<E>(
    file: string,
    context: string,
    read: () => Promise<{ entry: E | undefined; isFlawed: boolean }>,
  ): Promise<E | undefined> {
    const stamp = await stampOf(file, context);
    const known = this.entries.get(file);
    if (known && known.stamp === stamp?.text) return known.entry as E;
    this.entries.delete(file);
    const { entry, isFlawed } = await read();
    if (entry && !isFlawed && stamp?.isSettled) this.entries.set(file, { stamp: stamp.text, entry });
    return entry;
  }
}

const lineOf = (name: string, { ino, size, mtimeMs, ctimeMs }: Stats) =>
  `${name} ${ino} ${size} ${mtimeMs} ${ctimeMs}`;

/** Of a content file and the pictures beside it; `undefined` where something of them cannot be looked at. */
async function stampOf(file: string, context: string): Promise<Stamp | undefined> {
  const folder = path.dirname(file);
  const photos = path.join(folder, 'photos');
  try {
    const [beside, pictures] = await Promise.all([readdir(folder), readdir(photos).catch(() => [])]);
    const files = [file, ...pictures.map((name) => path.join(photos, name))];
    const found = await Promise.all(files.map((each) => stat(each)));
    const latest = Math.max(...found.map(({ ctimeMs }) => ctimeMs));
    return {
      text: [context, ...beside, ...found.map((each, index) => lineOf(files[index] as string, each))].join(
        '\n',
      ),
      isSettled: Date.now() - latest > indistinct,
    };
  } catch {
    return undefined;
  }
}
