import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { lstat, mkdir, readdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { versionOfSchema } from '../journal/schema.ts';
import { discard, sweepFolders, temporaryName } from '../temporary.ts';
import { databaseFile } from '../village-database.ts';
import { ArchiveFault, type Source, writeArchive } from './archive.ts';
import { freeBytes } from './free-bytes.ts';
import { backupFolder, backupName, type Occasion, sweepBackups } from './kept-backups.ts';

/** The list of what an archive holds, behind all of it. */
export const manifestFile = 'manifest.json';

/** What the list says. */
export interface Manifest {
  /** Of this list: a program refuses one that it does not know. */
  format: 1;
  /** ISO 8601. */
  madeAt: string;
  /** `user_version` of the database. */
  schema: number;
  /** SHA-256 by name. */
  files: Record<string, string>;
}

/** Milliseconds for which whoever is just writing is waited for. */
const patience = 10_000;

/** Bytes that stay free beside an archive, for the saves of the next days. */
const spare = 200_000_000;

/** What is no content: the repository around it, and what is being written. */
const isLeftOut = (name: string) => name === '.git' || name.startsWith('.nha-san-');

/**
 * Gives every file of a folder a second name: published files are replaced, never written over, so this holds them as
 * they are now and takes no room. At once, because nobody may write meanwhile.
 */
function hold(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (isLeftOut(entry.name)) continue;
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) hold(source, target);
    else if (entry.isFile()) {
      try {
        linkSync(source, target);
      } catch {
        // Another disk, or one that knows no second names.
        copyFileSync(source, target);
      }
    }
  }
}

async function filesOf(folder: string, name = ''): Promise<Source[]> {
  const found: Source[] = [];
  const entries = await readdir(path.join(folder, name), { withFileTypes: true });
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const below = name ? `${name}/${entry.name}` : entry.name;
    if (entry.isDirectory()) found.push(...(await filesOf(folder, below)));
    else found.push({ name: below, file: path.join(folder, below) });
  }
  return found;
}

/**
 * Holds database, pictures and content as they are at one moment: meanwhile nobody can decide or publish anything, so
 * each published text is in the content.
 */
function holdAll(content: string, data: string, draft: string): number {
  const copy = path.join(draft, 'data', 'village.sqlite');
  mkdirSync(path.dirname(copy), { recursive: true });
  const lock = new DatabaseSync(databaseFile(data));
  const reading = new DatabaseSync(databaseFile(data));
  try {
    lock.exec(`PRAGMA busy_timeout = ${patience}; BEGIN IMMEDIATE`);
    // A file of a database that is in use is no copy: what was written last lies beside it.
    reading.prepare('VACUUM INTO ?').run(copy);
    for (const name of ['photos', 'trash']) {
      if (existsSync(path.join(data, name))) hold(path.join(data, name), path.join(draft, 'data', name));
    }
    // It is made at the first start with accounts.
    const key = path.join(data, 'key');
    if (existsSync(key)) copyFileSync(key, path.join(draft, 'data', 'key'));
    hold(content, path.join(draft, 'content'));
    return versionOfSchema(reading);
  } finally {
    lock.close();
    reading.close();
  }
}

/** What there is to back up. */
export interface BackupSetting {
  content: string;
  data: string;
  occasion: Occasion;
  at?: Date;
  /** Free bytes of a disk. A seam: tests fill it. */
  freeOf?: (folder: string) => Promise<number>;
}

/**
 * Makes one archive of everything that a village server needs, while it runs. Members wait for the moment that it takes
 * to hold everything, not for the archive.
 * @returns the archive
 * @throws {ArchiveFault} when there is not enough room
 */
export async function backUp(setting: BackupSetting): Promise<string> {
  const { content, data, occasion, at = new Date(), freeOf = freeBytes } = setting;
  const folder = backupFolder(data);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await sweepFolders([folder]);
  const draft = path.join(folder, temporaryName());
  const archive = path.join(folder, temporaryName());
  const before = process.umask(0o077);
  try {
    let schema: number;
    try {
      schema = holdAll(content, data, draft);
    } finally {
      process.umask(before);
    }
    const sources = await filesOf(draft);
    const bytes = await Promise.all(sources.map(async ({ file }) => (await lstat(file)).size));
    const needed = bytes.reduce((sum, each) => sum + each, 0) + spare;
    if ((await freeOf(folder)) < needed) {
      throw new ArchiveFault(
        `Đĩa không còn đủ chỗ cho bản sao lưu: cần ${Math.ceil(needed / 1e6)} MB. Hãy chép các bản cũ trong ${folder} sang nơi khác rồi xóa bớt. [little free disk]`,
      );
    }
    await writeArchive(archive, sources, (files) => ({
      name: manifestFile,
      text: JSON.stringify(
        { format: 1, madeAt: at.toISOString(), schema, files } satisfies Manifest,
        null,
        1,
      ),
    }));
    for (let turn = 0; ; turn++) {
      const place = path.join(folder, backupName(occasion, at, turn));
      if (existsSync(place)) continue;
      await rename(archive, place);
      await sweepBackups(data);
      return place;
    }
  } finally {
    await discard(draft);
    await discard(archive);
  }
}
