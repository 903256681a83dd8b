import type { Stats } from 'node:fs';
import {
  copyFile,
  link,
  lstat,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  rmdir,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { isRunning } from '../desk/server/is-running.ts';

/** How a built folder came to be what it is now. */
export interface FolderFigures {
  files: number;
  /** Files that were written, or named anew, because they were others before. */
  written: number;
  removed: number;
}

/**
 * A folder that a site is written into: only what differs is written, beside it first, and takes its place when all of
 * the new site is known. What is not part of the new site goes.
 */
export class SiteFolder {
  private readonly folder: string;
  private readonly draft: string;
  private readonly kept = new Set<string>();
  private readonly ready: { draft: string; file: string }[] = [];
  private readonly folders = new Map<string, Promise<boolean>>();
  private readonly made = new Set<string>();
  private numbers = 0;

  /** @param folder absolute path */
  constructor(folder: string) {
    this.folder = folder;
    this.draft = `${folder}.new-${process.pid}`;
  }

  /**
   * Has bytes lie under a name.
   * @returns whether they differ from what lies there
   */
  async put(name: string, bytes: Uint8Array): Promise<boolean> {
    const file = this.keep(name);
    const old = await this.lying(file);
    if (old?.size === bytes.length && (await readFile(file)).equals(bytes)) return false;
    await this.write((draft) => writeFile(draft, bytes), file);
    return true;
  }

  /** Has the very file lie under a name as well; where the disk cannot, a copy of it. It must never be written into. */
  async link(name: string, from: string): Promise<void> {
    const file = this.keep(name);
    const [here, there] = await Promise.all([this.lying(file), stat(from)]);
    // A copy bears its time in whole milliseconds.
    const isOfSameTime = Math.floor(here?.mtimeMs ?? 0) === Math.floor(there.mtimeMs);
    if (here?.size === there.size && (here.ino === there.ino || isOfSameTime)) return;
    await this.write(async (draft) => {
      await link(from, draft).catch(async () => {
        await copyFile(from, draft);
        await utimes(draft, there.atime, new Date(Math.floor(there.mtimeMs)));
      });
    }, file);
  }

  /** Has the file that lies under a name stay as it is; gives whether there is one. */
  async stay(name: string): Promise<boolean> {
    const isThere = (await this.lying(path.join(this.folder, name))) !== undefined;
    if (isThere) this.keep(name);
    return isThere;
  }

  /** Puts everything in its place. */
  async finish(): Promise<FolderFigures> {
    await this.makeFolder(this.folder);
    // The packed page before the page: a build that is cut off between them leaves none that is older than its page.
    for (const { draft, file } of this.ready.toReversed()) {
      await this.makeFolder(path.dirname(file));
      await rename(draft, file).catch(async (fault: NodeJS.ErrnoException) => {
        if (fault.code !== 'EISDIR' && fault.code !== 'ENOTEMPTY') throw fault;
        await rm(file, { recursive: true });
        await rename(draft, file);
      });
    }
    const removed = await this.sweep(this.folder);
    await this.abandon();
    return { files: this.kept.size, written: this.ready.length, removed };
  }

  /** Forgets what was to lie there: all of it is told again. */
  forget(): void {
    this.kept.clear();
    this.ready.length = 0;
  }

  /** Deletes what builds that were ended in the middle have left half-written beside it. */
  async sweepDrafts(): Promise<void> {
    const beside = path.dirname(this.folder);
    const start = `${path.basename(this.folder)}.new-`;
    for (const name of await readdir(beside).catch(() => [])) {
      const owner = name.startsWith(start) ? Number(name.slice(start.length)) : Number.NaN;
      if (!Number.isInteger(owner) || isRunning(owner)) continue;
      await rm(path.join(beside, name), { recursive: true, force: true });
    }
  }

  /** Leaves the folder as it was. */
  abandon = (): Promise<void> => rm(this.draft, { recursive: true, force: true });

  private keep(name: string): string {
    const file = path.join(this.folder, name);
    this.kept.add(file);
    return file;
  }

  /** The file that lies under a name; one behind another name of a folder is not of this site. */
  private async lying(file: string): Promise<Stats | undefined> {
    if (!(await this.isFolder(path.dirname(file)))) return undefined;
    const found = await lstat(file).catch(() => undefined);
    return found?.isFile() ? found : undefined;
  }

  private isFolder(folder: string): Promise<boolean> {
    const look = async () =>
      (folder === this.folder || (await this.isFolder(path.dirname(folder)))) &&
      lstat(folder).then(
        (found) => found.isDirectory(),
        () => false,
      );
    const known = this.folders.get(folder) ?? look();
    this.folders.set(folder, known);
    return known;
  }

  private async write(make: (draft: string) => Promise<void>, file: string): Promise<void> {
    const draft = path.join(this.draft, String(this.numbers++));
    await mkdir(this.draft, { recursive: true });
    await make(draft);
    this.ready.push({ draft, file });
  }

  /** Makes a folder of the site in the place of whatever else bears its name. */
  private async makeFolder(folder: string): Promise<void> {
    if (this.made.has(folder)) return;
    if (folder !== this.folder) await this.makeFolder(path.dirname(folder));
    const there = await lstat(folder).catch(() => undefined);
    if (there && !there.isDirectory()) await rm(folder);
    await mkdir(folder, { recursive: true });
    this.made.add(folder);
  }

  /** Removes what is not part of the site, and folders in which nothing is left. */
  private async sweep(folder: string): Promise<number> {
    let removed = 0;
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const place = path.join(folder, entry.name);
      if (entry.isDirectory()) {
        removed += await this.sweep(place);
        await rmdir(place).catch(() => undefined);
      } else if (!this.kept.has(place)) {
        await rm(place, { force: true });
        removed++;
      }
    }
    return removed;
  }
}
