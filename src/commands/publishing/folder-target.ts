import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { chmod, copyFile, lstat, mkdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pMap from 'p-map';
import { freeBytes } from '../../desk/server/keeping/free-bytes.ts';
import { holdFolder, writerFile } from '../../desk/server/one-writer.ts';
import { discard, sweepFolders, temporaryName } from '../../desk/server/temporary.ts';
import { dataFolder } from '../../desk/server/village-database.ts';
import { contentFolder } from '../../listings/content-folder.ts';
import { cacheFolder } from '../../photos/cache.ts';
import { readableBytes } from '../count-files.ts';
import { Told } from '../failure-sentence.ts';
import type { BuiltSite, SiteFile } from './built-site.ts';
import type { Target } from './target.ts';

/** By this file a folder is known to be one that only this program writes into; it lists what it has written there. */
export const folderMark = '.nha-san-site.json';

/** Files that are copied at once. */
const atOnce = 4;

/** Bytes that stay free on the disk. */
const spare = 50_000_000;

const root = path.join(import.meta.dirname, '../../..');

/** What was written into a folder: the stamp of each file that it is a copy of, by name. */
type Written = Record<string, string>;

/** An absolute path without symbolic links, as far as it exists. */
function realPath(place: string): string {
  if (existsSync(place)) return realpathSync(place);
  const above = path.dirname(place);
  return above === place ? place : path.join(realPath(above), path.basename(place));
}

const isInside = (place: string, folder: string) =>
  place === folder || place.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);

/** Why a folder is no place for the site, wherever it lies. */
function placeFault(place: string): string | undefined {
  const at = realPath(place);
  const own = [contentFolder(), dataFolder(), cacheFolder()].map((folder) => realPath(folder));
  const ofProgram = ['src', 'public', 'node_modules', '.git', '.cache'].map((name) => path.join(root, name));
  const isOurs = [...own, ...ofProgram.map(realPath)].some((folder) => isInside(at, folder));
  const holdsOurs = [...own, realPath(root)].some((folder) => isInside(folder, at));
  return isOurs || holdsOurs
    ? `thư mục ${place} chứa, hoặc nằm trong, thư mục của chương trình. Hãy chọn một thư mục riêng, ví dụ folder:/srv/www/nha-san. [not a folder of its own]`
    : undefined;
}

function writtenIn(place: string): Written | undefined {
  try {
    const written = JSON.parse(readFileSync(path.join(place, folderMark), 'utf8')).files as Written;
    // Whoever may write there names files of this folder only.
    const names = Object.entries(written).filter(
      ([name]) => path.posix.normalize(name) === name && !name.startsWith('/') && !name.startsWith('..'),
    );
    return Object.fromEntries(names);
  } catch {
    return undefined;
  }
}

const isOwnName = (name: string) => name === writerFile || name.startsWith('.nha-san-');

/** Why what lies in a folder keeps the site out. */
function strangerFault(place: string): string | undefined {
  if (!existsSync(place) || writtenIn(place)) return undefined;
  const stranger = readdirSync(place).find((name) => !isOwnName(name) && name !== 'lost+found');
  return stranger === undefined
    ? undefined
    : `thư mục ${place} đang có thứ khác (${stranger}) nên không ghi vào, để khỏi xóa nhầm. Hãy chọn thư mục trống, hoặc tự dọn thư mục này. [the folder holds something else]`;
}

/** In which order files take their places: what pages ask for, then the pages, then what makes browsers take new pages. */
function turnOf(name: string): number {
  if (name === 'sw.js' || name === 'sw.js.br') return 3;
  // The packed page before the page: no page is then newer than its packed one.
  if (name.endsWith('.html.br')) return 1;
  return name.endsWith('.html') ? 2 : 0;
}

/** A fault of the disk, as a person can act on it. */
function inWords(fault: unknown, place: string): unknown {
  const { code } = fault as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new Told(`Đĩa của thư mục ${place} đã đầy. Hãy dọn bớt rồi đăng lại. [no space left]`);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new Told(
      `Chương trình không có quyền ghi vào thư mục ${place}. Hãy cho người dùng chạy chương trình quyền ghi; dưới systemd thêm cả ReadWritePaths. [no right to write]`,
    );
  return fault;
}

/** Writes one site into one folder. */
class FolderWriting {
  private readonly place: string;
  private readonly site: BuiltSite;
  private readonly signal: AbortSignal;
  private readonly known: Written;

  constructor(place: string, site: BuiltSite, signal: AbortSignal) {
    this.place = place;
    this.site = site;
    this.signal = signal;
    this.known = writtenIn(place) ?? {};
  }

  async write(): Promise<string> {
    const now: Written = Object.fromEntries(this.site.files.map(({ name, stamp }) => [name, stamp]));
    const changed = await this.changed();
    await this.refuseWithoutRoom(changed);
    const draft = path.join(this.place, temporaryName());
    let removed = 0;
    try {
      await mkdir(draft, { mode: 0o700 });
      const ready = await this.copy(changed, draft);
      this.signal.throwIfAborted();
      // What may be half there after a stop is told to be this program's before it is there.
      await this.note({
        ...now,
        ...this.known,
        ...Object.fromEntries(changed.map(({ name }) => [name, ''])),
      });
      for (const { from, name } of ready) await this.putInPlace(from, name);
      removed = await this.remove(Object.keys(this.known).filter((name) => !Object.hasOwn(now, name)));
      await this.note(now);
    } finally {
      await discard(draft);
    }
    const size = changed.reduce((sum, { bytes }) => sum + bytes, 0);
    return changed.length || removed
      ? `${changed.length} tệp mới (${readableBytes(size)}), bỏ ${removed} tệp [written, removed]`
      : 'đã có đủ, không có gì đổi [nothing changed]';
  }

  /** Files that are not there, or are others. What somebody else has put in the place of one stays. */
  private async changed(): Promise<SiteFile[]> {
    const folders = new Set(this.site.files.map(({ name }) => path.posix.dirname(name)));
    for (const folder of folders) await this.refuseStrangeFolder(folder);
    const looked = await pMap(
      this.site.files,
      async (file) => {
        const there = await lstat(path.join(this.place, file.name)).catch(() => undefined);
        if (there && !Object.hasOwn(this.known, file.name)) this.refuseStranger(file.name);
        return there?.isFile() && there.size === file.bytes && this.known[file.name] === file.stamp
          ? []
          : [file];
      },
      { concurrency: atOnce },
    );
    return looked.flat();
  }

  private refuseStranger(name: string): never {
    throw new Told(
      `Trong thư mục ${this.place} có ${name} không do chương trình này viết. Hãy dời nó đi rồi đăng lại. [something else has this name]`,
    );
  }

  /** No folder of the site is a way to another place. */
  private async refuseStrangeFolder(folder: string): Promise<void> {
    if (folder === '.') return;
    await this.refuseStrangeFolder(path.posix.dirname(folder));
    const there = await lstat(path.join(this.place, folder)).catch(() => undefined);
    if (there && !there.isDirectory()) this.refuseStranger(folder);
  }

  private async refuseWithoutRoom(changed: readonly SiteFile[]): Promise<void> {
    const needed = changed.reduce((sum, { bytes }) => sum + bytes, spare);
    const free = await freeBytes(this.place);
    if (changed.length && free < needed) {
      throw new Told(
        `Đĩa của thư mục ${this.place} chỉ còn ${readableBytes(free)}, cần ${readableBytes(needed)}. Hãy dọn bớt rồi đăng lại. [no space left]`,
      );
    }
  }

  private async copy(changed: readonly SiteFile[], draft: string) {
    const inTurn = [...changed].sort((one, other) => turnOf(one.name) - turnOf(other.name));
    return pMap(
      inTurn,
      async ({ name, bytes }, index) => {
        this.signal.throwIfAborted();
        const from = path.join(draft, String(index));
        await copyFile(path.join(this.site.folder, name), from);
        await chmod(from, 0o644);
        // A full disk may end a copy early without a word.
        if ((await stat(from)).size !== bytes) throw Object.assign(new Error(), { code: 'ENOSPC' });
        return { from, name };
      },
      { concurrency: atOnce },
    );
  }

  private async putInPlace(from: string, name: string): Promise<void> {
    const file = path.join(this.place, name);
    await this.makeFolder(path.dirname(file));
    await rename(from, file);
  }

  private async makeFolder(folder: string): Promise<void> {
    if (existsSync(folder)) return;
    await this.makeFolder(path.dirname(folder));
    await mkdir(folder);
    await chmod(folder, 0o755);
  }

  /** Removes what this program has written, and the folders in which nothing is left. */
  private async remove(names: readonly string[]): Promise<number> {
    let removed = 0;
    for (const name of names) {
      const isOwn = await this.refuseStrangeFolder(path.posix.dirname(name)).then(
        () => true,
        () => false,
      );
      if (!isOwn) continue;
      await rm(path.join(this.place, name), { force: true });
      removed++;
      for (let above = path.posix.dirname(name); above !== '.'; above = path.posix.dirname(above)) {
        const isEmpty = await rmdir(path.join(this.place, above)).then(
          () => true,
          () => false,
        );
        if (!isEmpty) break;
      }
    }
    return removed;
  }

  private async note(files: Written): Promise<void> {
    const about = 'Written by Nhà Sàn: only the files named here are replaced or removed.';
    const draft = path.join(this.place, temporaryName());
    try {
      await writeFile(draft, JSON.stringify({ about, files }), { flag: 'wx', mode: 0o644 });
      await rename(draft, path.join(this.place, folderMark));
    } finally {
      await discard(draft);
    }
  }
}

/**
 * A folder, as a web server on this machine serves it. Only what differs is written: beside first, and then what pages
 * need before the pages, so that no page that somebody gets points to what is not there. What this program has not
 * written is neither replaced nor removed.
 */
export function folderTarget(place: string, key: string): Target | string {
  if (!path.isAbsolute(place)) {
    return 'hãy ghi trọn đường dẫn, ví dụ folder:/srv/www/nha-san. [the path must be absolute]';
  }
  const at = path.resolve(place);
  const fault = () => placeFault(at) ?? strangerFault(at);
  return {
    name: `thư mục ${at} [folder]`,
    key,
    examine: () => {
      try {
        const said = fault();
        return said ? [said] : [];
      } catch (found) {
        const told = inWords(found, at);
        return told instanceof Told ? [told.message] : [];
      }
    },
    async take(site, signal) {
      try {
        const said = fault();
        if (said) throw new Told(`Không đăng được: ${said}`);
        await mkdir(at, { recursive: true, mode: 0o755 });
        const hold = holdFolder(at, at);
        if ('heldBy' in hold) {
          throw new Told(`Một lần đăng khác đang ghi vào thư mục ${at}. Hãy chờ rồi thử lại. [in use]`);
        }
        try {
          await sweepFolders([at]);
          return await new FolderWriting(at, site, signal).write();
        } finally {
          hold.free();
        }
      } catch (found) {
        throw inWords(found, at);
      }
    },
  };
}
