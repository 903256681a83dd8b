import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isRunning } from './is-running.ts';

/** The program that edits a content folder, as it writes itself down there. */
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

function readWriter(file: string): Writer | undefined {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) ?? undefined) as Writer | undefined;
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

/** Holds a content folder for this program, or names the one that holds it. */
export type Hold = { free(): void } | { heldBy: string };

/**
 * Lets one program at a time write to a content folder: two that compare versions each for itself would overwrite
 * each other. A program that has died does not hold it. A folder that cannot be written needs nobody to hold it.
 * @param address where the desk of this program can be opened
 */
export function holdContent(content: string, address: string): Hold {
  const file = path.join(content, writerFile);
  const draft = () => path.join(content, `.nha-san-${process.pid}-${randomUUID()}.tmp`);
  const [own, aside] = [draft(), draft()];
  const writer: Writer = { pid: process.pid, birth: birthOf(process.pid), address };
  const free = () => {
    if (readWriter(file)?.pid === process.pid) rmSync(file, { force: true });
  };
  try {
    writeFileSync(own, JSON.stringify(writer), { flag: 'wx', flush: true });
  } catch {
    return { free };
  }
  try {
    for (let tried = 0; tried < tries; tried++) {
      const holder = readWriter(file);
      if (isOther(holder)) return { heldBy: holder.address };
      if (takeAway(file, aside) && isOther(readWriter(aside))) place(aside, file);
      else if (place(own, file)) return { free };
    }
    return { heldBy: readWriter(file)?.address ?? file };
  } finally {
    for (const each of [own, aside]) rmSync(each, { force: true });
  }
}

/** Takes what a dead program has left out of the way. It may be what another one has put there a moment ago. */
function takeAway(file: string, aside: string): boolean {
  try {
    renameSync(file, aside);
    return true;
  } catch {
    return false;
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
