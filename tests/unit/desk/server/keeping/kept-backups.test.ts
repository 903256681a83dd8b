import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  backupFolder,
  backupName,
  isNightMissing,
  lastNight,
  sweepBackups,
} from '../../../../../src/desk/server/keeping/kept-backups.ts';

let data: string;
beforeEach(async () => {
  data = await mkdtemp(path.join(tmpdir(), 'nha-san-backups-'));
  await mkdir(backupFolder(data));
});
afterEach(() => rm(data, { recursive: true, force: true }));

const lay = (name: string) => writeFile(path.join(backupFolder(data), name), '');

test('fourteen nights stay, three from before updates, and whatever a person made or laid there', async () => {
  for (let day = 1; day <= 20; day++) {
    for (const occasion of ['hang-dem', 'truoc-nang-cap', 'bang-tay'] as const) {
      await lay(backupName(occasion, new Date(2026, 10, day, 2, 30)));
    }
  }
  await lay('cua-toi.zip');
  await sweepBackups(data);
  const left = await readdir(backupFolder(data));
  const of = (occasion: string) => left.filter((name) => name.includes(occasion)).sort();
  expect(of('hang-dem')).toHaveLength(14);
  expect(of('hang-dem')[0]).toBe('nha-san-2026-11-07-023000-hang-dem.zip');
  expect(of('truoc-nang-cap')).toHaveLength(3);
  expect(of('bang-tay')).toHaveLength(20);
  expect(left).toContain('cua-toi.zip');
});

test.each([
  [new Date(2026, 10, 30, 2, 29), new Date(2026, 10, 29, 2, 30)],
  [new Date(2026, 10, 30, 2, 30), new Date(2026, 10, 30, 2, 30)],
  [new Date(2026, 11, 1, 0, 0), new Date(2026, 10, 30, 2, 30)],
  [new Date(2027, 0, 1, 1, 0), new Date(2026, 11, 31, 2, 30)],
])('at %s the last night was %s', (now, night) => {
  expect(lastNight(now)).toEqual(night);
});

test('a night that was slept through is caught up, once', async () => {
  const morning = new Date(2026, 10, 30, 8);
  expect(await isNightMissing(data, morning)).toBe(true);
  await lay(backupName('hang-dem', new Date(2026, 10, 29, 2, 31)));
  await lay(backupName('bang-tay', new Date(2026, 10, 30, 7)));
  expect(await isNightMissing(data, morning)).toBe(true);
  await lay(backupName('hang-dem', morning));
  expect(await isNightMissing(data, morning)).toBe(false);
  expect(await isNightMissing(data, new Date(2026, 11, 1, 2, 29))).toBe(false);
  expect(await isNightMissing(data, new Date(2026, 11, 1, 2, 30))).toBe(true);
});

test('backups from days to come, by a clock that was wrong, say nothing about this night', async () => {
  await lay(backupName('hang-dem', new Date(2030, 0, 1)));
  expect(await isNightMissing(data, new Date(2026, 10, 30, 8))).toBe(true);
});
