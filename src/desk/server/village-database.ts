import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { contentFolder } from '../../listings/content-folder.ts';

/**
 * What belongs to a village server and is never published: accounts, journal, texts and pictures that wait. It lies
 * beside the content folder; `NHA_SAN_DATA` names another place.
 */
export const dataFolder = (content = contentFolder()): string =>
  path.resolve(process.env.NHA_SAN_DATA ?? path.join(content, '..', 'data'));

/** The one database of a village server. */
export const databaseFile = (data: string): string => path.join(data, 'village.sqlite');

/** Whether there are accounts: whoever has none runs the desk of this machine. */
export const hasVillage = (data: string): boolean => existsSync(databaseFile(data));

/**
 * Opens the database, which several programs may have open at once. Whatever is committed lasts, also through a power
 * cut. Folder and file can be read by their owner alone.
 */
export function openDatabase(data: string): DatabaseSync {
  const before = process.umask(0o077);
  try {
    mkdirSync(data, { recursive: true, mode: 0o700 });
    const database = new DatabaseSync(databaseFile(data));
    database.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000',
    );
    return database;
  } finally {
    process.umask(before);
  }
}
