import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepBackups } from '../../../src/commands/keep-backups.ts';
import { backupFolder, backupName } from '../../../src/desk/server/keeping/kept-backups.ts';

const night = new Date(2026, 10, 30, 2, 31);

let data: string;
beforeEach(async () => {
  data = await mkdtemp(path.join(tmpdir(), 'nha-san-nights-'));
  await mkdir(backupFolder(data));
});
afterEach(() => rm(data, { recursive: true, force: true }));

/** Runs until it has looked at the clock so often. */
async function looked(times: number, make: () => Promise<void>) {
  const log: string[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  let looks = 0;
  const now = () => {
    if (++looks === times) resolve();
    return night;
  };
  const kept = keepBackups({ data, log: (line) => log.push(line), make, now, first: 0, every: 1 });
  await promise;
  kept.end();
  return { log, kept };
}

test('makes one backup a night, however often it looks', async () => {
  let made = 0;
  const { log, kept } = await looked(5, async () => {
    made++;
    await writeFile(path.join(backupFolder(data), backupName('hang-dem', night)), '');
  });
  expect([made, log, kept.hindrance]).toEqual([1, [], undefined]);
});

test('what hinders a backup is told, and it is tried again', async () => {
  let tries = 0;
  const { log, kept } = await looked(2, async () => {
    tries++;
    throw new Error('disk full');
  });
  expect(tries).toBeGreaterThan(0);
  expect(log[0]).toBe('no backup: disk full');
  expect(kept.hindrance).toBe('disk full');
});
