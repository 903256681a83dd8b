import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { upgraded } from '../../../../../src/desk/server/keeping/upgrade.ts';
import { databaseFile } from '../../../../../src/desk/server/village-database.ts';
import { aReview, type TestReview } from '../journal/a-review.ts';

const run = <T>({ content, data }: TestReview, log: string[], open: () => Promise<T>, tables?: string) =>
  upgraded({ content, data }, open, (line) => log.push(line), tables);

const backups = async ({ data }: TestReview) =>
  (await readdir(path.join(data, 'backups')).catch(() => [])).length;

const isThere = ({ data }: TestReview, table: string) => {
  const database = new DatabaseSync(databaseFile(data), { readOnly: true });
  try {
    return database.prepare('SELECT name FROM sqlite_master WHERE name = ?').get(table) !== undefined;
  } finally {
    database.close();
  }
};

test('before the tables may change, everything is backed up, once per program', async () => {
  const village = await aReview();
  const log: string[] = [];
  expect(await run(village, log, async () => 'open')).toBe('open');
  expect([await backups(village), log.length]).toEqual([1, 1]);
  await run(village, log, async () => 'open');
  expect(await backups(village)).toBe(1);
  await run(village, log, async () => 'open', 'another program');
  expect(await backups(village)).toBe(2);
});

test('what the first members have been put into, and no server has opened yet, needs no backup', async () => {
  const village = await aReview();
  village.village.database.exec('PRAGMA user_version = 0');
  const log: string[] = [];
  await run(village, log, async () => 'open');
  expect([await backups(village), log]).toEqual([0, []]);
  await run(village, log, async () => 'open', 'another program');
  expect(await backups(village)).toBe(1);
});

test('an update that fails half-way leaves the database as it was', async () => {
  const village = await aReview();
  const log: string[] = [];
  const failing = run(village, log, async () => {
    // As a program that dies leaves it: open, and with what was written last beside it.
    const database = new DatabaseSync(databaseFile(village.data));
    database.exec('CREATE TABLE half (id); DROP TABLE version; PRAGMA user_version = 998');
    throw new Error('half-way');
  });
  await expect(failing).rejects.toThrow('half-way');
  expect(log.at(-1)).toContain('as it was before');
  expect([isThere(village, 'half'), isThere(village, 'version')]).toEqual([false, true]);
  await village.restart();
  expect((await village.history()).length).toBeGreaterThan(0);
  expect((await village.get('team', '/me')).status).toBe(200);
});

test('a database of a newer program is not touched', async () => {
  const village = await aReview();
  village.village.database.exec('PRAGMA user_version = 999');
  const failing = run(village, [], async () => {
    throw new Error('newer');
  });
  await expect(failing).rejects.toThrow('newer');
  expect(await backups(village)).toBe(0);
});
