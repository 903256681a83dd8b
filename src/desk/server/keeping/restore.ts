import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { entryAddress } from '../entry-address.ts';
import { Journal } from '../journal/journal.ts';
import { schemaVersion } from '../journal/schema.ts';
import { discard, temporaryName } from '../temporary.ts';
import { versionOf } from '../version.ts';
import { databaseFile } from '../village-database.ts';
import { ArchiveFault, openArchive } from './archive.ts';
import { type Manifest, manifestFile } from './backup.ts';
import { backupFolder } from './kept-backups.ts';

export interface RestoreSetting {
  archive: string;
  content: string;
  data: string;
  /** Moves aside what lies there. */
  replace?: boolean;
  at?: Date;
}

/** What a restore has found and done. */
export interface Restored {
  madeAt: string;
  files: number;
  /** Who is a member again. */
  members: number;
  /** Those of them who have a password that this program can look at. */
  withPassword: number;
  /** Entries that are published. */
  published: number;
  /** Of those, what does not lie in the content as the journal knows it: it was changed past the desk. */
  byHand: string[];
  /** Signed-in phones and links that are void now. */
  endedSessions: number;
  endedLinks: number;
  /** Where what lay there before is now. */
  aside: string[];
}

/** Names of hashes that `accounts/password-hash.ts` knows. */
const knownHash = /^\$(?:argon2id|scrypt)\$/;

async function manifestOf(text: string | undefined): Promise<Manifest> {
  let found: Partial<Manifest> | undefined;
  try {
    found = JSON.parse(text ?? '') as Partial<Manifest>;
  } catch {
    // Told below.
  }
  if (typeof found?.files !== 'object' || !found.files || !Number.isInteger(found.schema)) {
    throw new ArchiveFault('Tệp này không phải bản sao lưu của chương trình. [no backup of this program]');
  }
  const { format, schema = 0 } = found;
  if (format !== 1 || schema > schemaVersion) {
    throw new ArchiveFault(
      `Bản sao lưu này do bản mới hơn của chương trình làm ra. Hãy cập nhật chương trình rồi khôi phục lại. [made by a newer program: schema ${schema}, this one knows ${schemaVersion}]`,
    );
  }
  return found as Manifest;
}

const count = (database: DatabaseSync, sql: string): number =>
  Number(database.prepare(sql).get()?.count ?? 0);

/** Brings the database up to this program, ends what lets anybody in without a password, and proves the rest. */
async function proved(draft: string) {
  const data = path.join(draft, 'data');
  const database = new DatabaseSync(databaseFile(data));
  try {
    const found = database.prepare('PRAGMA integrity_check').get()?.integrity_check;
    if (found !== 'ok') throw new ArchiveFault(`Cơ sở dữ liệu trong bản sao lưu hỏng. [database: ${found}]`);
    const journal = new Journal(database, data);
    const endedSessions = count(database, 'SELECT count(*) AS count FROM session');
    const endedLinks = count(database, 'SELECT count(*) AS count FROM verification');
    database.exec('DELETE FROM session; DELETE FROM verification');
    const members = count(database, 'SELECT count(*) AS count FROM user');
    if (!members) throw new ArchiveFault('Bản sao lưu không có thành viên nào. [no members]');
    const hashes = database.prepare('SELECT password FROM account WHERE password IS NOT NULL').all();
    const withPassword = hashes.filter(({ password }) => knownHash.test(String(password))).length;
    const content = path.join(draft, 'content');
    const byHand: string[] = [];
    const rows = journal.published();
    for (const row of rows) {
      // What was just being published is published when the program starts.
      if (journal.publishing(row).length) continue;
      const address = entryAddress(content, row.collection, row.slug);
      const bytes = address && (await readFile(address.file).catch(() => undefined));
      if (!bytes || versionOf(bytes) !== row.version) byHand.push(`${row.collection}/${row.slug}`);
    }
    return { members, withPassword, published: rows.length, byHand, endedSessions, endedLinks };
  } finally {
    database.close();
  }
}

const isEmpty = async (folder: string) => !(await readdir(folder).catch(() => [])).length;

/**
 * Puts an archive in the place of content and data. Everything is unpacked beside, proved, and only then given its
 * place; what lay there is moved aside, never deleted. Backups stay where they were. Nobody may be running the desk.
 * @throws {ArchiveFault} when something is not as it should be: then nothing has changed
 */
export async function restore(setting: RestoreSetting): Promise<Restored> {
  const { archive, content, data, replace = false, at = new Date() } = setting;
  const places = { content, data };
  for (const folder of Object.values(places)) {
    if (replace || (await isEmpty(folder))) continue;
    throw new ArchiveFault(
      `Thư mục ${folder} đang có dữ liệu. Nếu muốn thay bằng bản sao lưu, hãy thêm --replace: dữ liệu đang có được dời sang bên, không bị xóa. [the folder is not empty]`,
    );
  }
  const draft = path.join(path.dirname(data), temporaryName());
  const opened = await openArchive(archive);
  try {
    const manifest = await manifestOf(await opened.text(manifestFile));
    if (!manifest.files['data/village.sqlite'] || !manifest.files['content/site.yaml']) {
      throw new ArchiveFault('Bản sao lưu thiếu dữ liệu chính. [database or content is missing]');
    }
    await mkdir(draft, { recursive: true, mode: 0o700 });
    await mkdir(path.join(draft, 'data'), { mode: 0o700 });
    await opened.unpack(draft, manifest.files);
    const facts = await proved(draft);
    const mark = at.toISOString().slice(0, 19).replace(/[-:T]/g, '');
    const aside: string[] = [];
    for (const [name, folder] of Object.entries(places)) {
      if (!(await isEmpty(folder))) {
        const old = `${folder}.cu-${mark}`;
        await rename(folder, old);
        aside.push(old);
      }
      await mkdir(path.dirname(folder), { recursive: true });
      // An empty folder gives way to it.
      await rename(path.join(draft, name), folder);
      const backups = backupFolder(aside.at(-1) ?? '');
      if (name === 'data' && aside.length && existsSync(backups)) await rename(backups, backupFolder(data));
    }
    return { madeAt: manifest.madeAt, files: Object.keys(manifest.files).length, ...facts, aside };
  } finally {
    await opened.close();
    await discard(draft);
  }
}
