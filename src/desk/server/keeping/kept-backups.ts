import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';

/** Why a backup was made; it stands in its name. */
export type Occasion = 'hang-dem' | 'bang-tay' | 'truoc-nang-cap';

/** How many backups of each night stay. */
const nights = 14;

/** How many that were made before an update stay; those that a person asked for are hers to delete. */
const updates = 3;

/** Local time at which the backup of a day is due, in minutes after midnight: nobody is at work. */
const due = 2 * 60 + 30;

const form =
  /^nha-san-(\d{4})-(\d\d)-(\d\d)-(\d\d)(\d\d)(\d\d)-(hang-dem|truoc-nang-cap|bang-tay)(?:-\d+)?\.zip$/;

/** Where archives lie. */
export const backupFolder = (data: string): string => path.join(data, 'backups');

const two = (number: number) => String(number).padStart(2, '0');

/**
 * Name of an archive, in local time: `nha-san-2026-11-30-023000-hang-dem.zip`.
 * @param turn tells it from others of the same second
 */
export function backupName(occasion: Occasion, at: Date, turn = 0): string {
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  const time = `${two(at.getHours())}${two(at.getMinutes())}${two(at.getSeconds())}`;
  return `nha-san-${day}-${time}-${occasion}${turn ? `-${turn}` : ''}.zip`;
}

interface KeptBackup {
  name: string;
  at: Date;
  occasion: Occasion;
}

/** All archives that this program has made, the oldest first. */
export async function keptBackups(data: string): Promise<KeptBackup[]> {
  const names = await readdir(backupFolder(data)).catch(() => []);
  return names
    .flatMap((name) => {
      const [, year, month, day, hour, minute, second, occasion] = form.exec(name) ?? [];
      if (!occasion) return [];
      const at = new Date(
        Number(year),
        Number(month) - 1,
        Number(day),
        Number(hour),
        Number(minute),
        Number(second),
      );
      return [{ name, at, occasion: occasion as Occasion }];
    })
    .sort((one, other) => one.at.getTime() - other.at.getTime() || (one.name < other.name ? -1 : 1));
}

/** Deletes the oldest of those that are made by themselves. */
export async function sweepBackups(data: string): Promise<void> {
  const all = await keptBackups(data);
  for (const [occasion, most] of [
    ['hang-dem', nights],
    ['truoc-nang-cap', updates],
  ] as const) {
    const old = all.filter((each) => each.occasion === occasion).slice(0, -most);
    for (const { name } of old) await rm(path.join(backupFolder(data), name), { force: true });
  }
}

/** When the last night was, or is now: a machine that was off at that time catches up. */
export function lastNight(now: Date): Date {
  const night = new Date(now.getFullYear(), now.getMonth(), now.getDate(), 0, due);
  if (night > now) night.setDate(night.getDate() - 1);
  return night;
}

/** Whether the last night has no backup yet. */
export async function isNightMissing(data: string, now = new Date()): Promise<boolean> {
  const night = lastNight(now);
  // A clock that was set back leaves backups from days to come: they say nothing about this night.
  return !(await keptBackups(data)).some(
    ({ at, occasion }) => occasion === 'hang-dem' && at >= night && at.getTime() <= now.getTime(),
  );
}
