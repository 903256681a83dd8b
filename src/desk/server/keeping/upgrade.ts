import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { schemaVersion, versionOfSchema } from '../journal/schema.ts';
import { databaseFile } from '../village-database.ts';
import { openArchive } from './archive.ts';
import { type BackupSetting, backUp, type Manifest, manifestFile } from './backup.ts';

/** What opened a data folder last: its tables are as this program's parts want them. */
const note = (data: string) => path.join(data, 'opened-by.json');

const packageFile = path.join(import.meta.dirname, '../../../../package.json');

/** What the tables of a database depend on. */
export async function ownTables(): Promise<string> {
  const { dependencies } = JSON.parse(await readFile(packageFile, 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return JSON.stringify({ schema: schemaVersion, accounts: dependencies['better-auth'] });
}

function schemaOf(data: string): number {
  const database = new DatabaseSync(databaseFile(data), { readOnly: true });
  try {
    return versionOfSchema(database);
  } finally {
    database.close();
  }
}

/** Puts the database of an archive back, proved, in the place of the one that half an update has changed. */
async function putBack(archive: string, data: string): Promise<void> {
  const opened = await openArchive(archive);
  const beside = path.join(data, '.before-upgrade');
  try {
    const { files } = JSON.parse((await opened.text(manifestFile)) ?? '') as Manifest;
    const name = 'data/village.sqlite';
    await opened.unpack(beside, { [name]: files[name] ?? '' });
    for (const end of ['-wal', '-shm']) await rm(`${databaseFile(data)}${end}`, { force: true });
    // A new file, not the old one written over: whatever still has that one open does no harm to this.
    await rename(path.join(beside, name), databaseFile(data));
  } finally {
    await opened.close();
    await rm(beside, { recursive: true, force: true });
  }
}

/**
 * Opens a village. Where this program may change its tables, everything is backed up before; when it cannot be opened
 * then, the database is as it was, so that the program of before can go on with it.
 * @param tables what this program's tables depend on; another one in tests
 * @throws what opening throws, after the way back
 */
export async function upgraded<T>(
  setting: Pick<BackupSetting, 'content' | 'data'>,
  open: () => Promise<T>,
  log: (line: string) => void,
  tables?: string,
): Promise<T> {
  const { data } = setting;
  const before = await readFile(note(data), 'utf8').catch(() => undefined);
  // One of a newer program is refused when it is opened, and nothing is done to it.
  const own = tables ?? (await ownTables());
  if (before === own || schemaOf(data) > schemaVersion) return open();
  // No server has opened it yet: there is nothing to back up but the first members.
  const isNew = before === undefined && schemaOf(data) === 0;
  const opened = await (isNew ? open() : withAWayBack(setting, open, log));
  await writeFile(note(data), own, { mode: 0o600 });
  return opened;
}

async function withAWayBack<T>(
  setting: Pick<BackupSetting, 'content' | 'data'>,
  open: () => Promise<T>,
  log: (line: string) => void,
): Promise<T> {
  const archive = await backUp({ ...setting, occasion: 'truoc-nang-cap' });
  log(`before an update of the tables everything was backed up into ${archive}`);
  try {
    return await open();
  } catch (fault) {
    await putBack(archive, setting.data);
    log('the update of the tables failed; the database is as it was before');
    throw fault;
  }
}
