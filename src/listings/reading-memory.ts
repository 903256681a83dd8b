import { readdirSync, type Stats, statSync } from 'node:fs';
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
    const stamp = stampOf(file, context);
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

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/**
 * Of a content file and the pictures beside it; `undefined` where something of them cannot be looked at. In one go: it
 * takes a tenth of the time that waiting for each look takes, and of a large folder a busy server would wait a thousand
 * times.
 */
function stampOf(file: string, context: string): Stamp | undefined {
  const folder = path.dirname(file);
  const photos = path.join(folder, 'photos');
  try {
    const [beside, pictures] = [readdirSync(folder), namesIn(photos)];
    const files = [file, ...pictures.map((name) => path.join(photos, name))];
    const found = files.map((each) => statSync(each));
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
