import { createHash, randomUUID } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isRunning } from './is-running.ts';

/** The program that has a folder to itself, as it writes itself down there. */
interface Writer {
  pid: number;
  /** Tells it from another program that has got its number: see `birthOf`. */
  birth: string;
  /** Where its desk can be opened. */
  address: string;
}

/** Name of the file that says so. The leading dot keeps it out of builds. */
export const writerFile = '.nha-san-writer.json';

/**
 * When a program was started, on which start of which machine; empty where the system does not say. After a power cut
 * another program may have the number of the one that was writing.
 */
function birthOf(pid: number): string {
  try {
    const machine = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    // The name before it stands in brackets and may hold anything.
    const [, rest = ''] = /\) (.*)$/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return `${machine} ${rest.split(' ')[19]}`;
  } catch {
    return '';
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function asWriter(text = ''): Writer | undefined {
  try {
    return (JSON.parse(text) ?? undefined) as Writer | undefined;
  } catch {
    return undefined;
  }
}

/** Whether this is another program, and still at work. */
const isOther = (writer: Writer | undefined): writer is Writer =>
  writer !== undefined &&
  Number.isInteger(writer.pid) &&
  writer.pid !== process.pid &&
  isRunning(writer.pid) &&
  birthOf(writer.pid) === writer.birth;

/** How often two programs that start at once may get into each other's way. */
const tries = 10;

/** Holds a folder for this program, or names the one that holds it. */
export type Hold = { free(): void } | { heldBy: string };

/**
 * Lets one program at a time write to a content folder, or build into a site's: two that compare versions each for
 * itself would overwrite each other. A program that has died does not hold it. A folder that cannot be written needs
 * nobody to hold it.
 * @param address where the desk of this program can be opened
 */
export function holdFolder(folder: string, address: string): Hold {
  const file = path.join(folder, writerFile);
  const own = path.join(folder, `.nha-san-${process.pid}-${randomUUID()}.tmp`);
  const writer: Writer = { pid: process.pid, birth: birthOf(process.pid), address };
  const free = () => {
    if (asWriter(textOf(file))?.pid === process.pid) rmSync(file, { force: true });
  };
  try {
    writeFileSync(own, JSON.stringify(writer), { flag: 'wx', flush: true });
  } catch {
    return { free };
  }
  try {
    const other = take(file, own);
    return other ? { heldBy: other.address } : { free };
  } finally {
    rmSync(own, { force: true });
  }
}

type Named = Pick<Writer, 'address'>;

/** Puts the word of this program where nobody else has put theirs, or gives the one whose word stands. */
function take(file: string, own: string): Named | undefined {
  let other: Named | undefined;
  for (let tried = 0; tried < tries; tried++) {
    if (place(own, file)) return undefined;
    const left = textOf(file);
    if (left === undefined) continue;
    const writer = asWriter(left);
    if (isOther(writer)) return writer;
    other = clear(file, left, own);
  }
  return other ?? { address: file };
}

/**
 * Takes what a dead program has left out of the way. Only whoever has its succession may: between being read and being
 * taken away it may have been replaced by the word of a program that lives. Gives the one that has it, if another has.
 */
function clear(file: string, left: string, own: string): Named | undefined {
  const mark = createHash('sha256').update(left).digest('hex').slice(0, 36);
  // A name that is swept when the program that has it has died.
  const succession = path.join(
    path.dirname(file),
    `.nha-san-${Number(asWriter(left)?.pid) || 0}-${mark}.tmp`,
  );
  const other = take(succession, own);
  if (other) return other;
  try {
    if (textOf(file) === left) rmSync(file, { force: true });
    return undefined;
  } finally {
    rmSync(succession, { force: true });
  }
}

/** Gives a file a name that is still free. */
function place(own: string, file: string): boolean {
  try {
    linkSync(own, file);
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false;
    // Not every disk knows two names for one file.
    try {
      writeFileSync(file, readFileSync(own), { flag: 'wx' });
      return true;
    } catch (other) {
      if ((other as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw other;
    }
  }
}
