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
    const old = await readFile(file).catch(() => undefined);
    if (old?.equals(bytes)) return false;
    await this.write((draft) => writeFile(draft, bytes), file);
    return true;
  }

  /** Has the very file lie under a name as well; where the disk cannot, a copy of it. It must never be written into. */
  async link(name: string, from: string): Promise<void> {
    const file = this.keep(name);
    const [here, there] = await Promise.all([stat(file).catch(() => undefined), stat(from)]);
    if (here?.size === there.size && (here.ino === there.ino || here.mtimeMs === there.mtimeMs)) return;
    await this.write(async (draft) => {
      await link(from, draft).catch(async () => {
        await copyFile(from, draft);
        await utimes(draft, there.atime, there.mtime);
      });
    }, file);
  }

  /** Has the file that lies under a name stay as it is; gives whether there is one. */
  async stay(name: string): Promise<boolean> {
    const found = await stat(path.join(this.folder, name)).catch(() => undefined);
    if (found?.isFile()) this.keep(name);
    return Boolean(found?.isFile());
  }

  /** Puts everything in its place. */
  async finish(): Promise<FolderFigures> {
    // Another name of a folder is no folder to write into.
    const there = await lstat(this.folder).catch(() => undefined);
    if (there && !there.isDirectory()) await rm(this.folder);
    for (const { draft, file } of this.ready) {
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

  /** Leaves the folder as it was. */
  abandon = (): Promise<void> => rm(this.draft, { recursive: true, force: true });

  private keep(name: string): string {
    const file = path.join(this.folder, name);
    this.kept.add(file);
    return file;
  }

  private async write(make: (draft: string) => Promise<void>, file: string): Promise<void> {
    const draft = path.join(this.draft, String(this.numbers++));
    await this.makeFolder(this.draft);
    await make(draft);
    this.ready.push({ draft, file });
  }

  private async makeFolder(folder: string): Promise<void> {
    if (this.made.has(folder)) return;
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
