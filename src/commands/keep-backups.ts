import { execFile } from 'node:child_process';
import path from 'node:path';
import { isNightMissing } from '../desk/server/keeping/kept-backups.ts';

/** Milliseconds between two looks whether it is time. */
const lookAgain = 10 * 60_000;

/** Milliseconds after the start: whoever asks for pages comes first. */
const breath = 2 * 60_000;

/** Milliseconds after which a backup is given up. */
const patience = 60 * 60_000;

/** Looks that pass after a failure: a full disk is told every six hours, not every ten minutes. */
const rest = 36;

export interface KeepingSetting {
  data: string;
  /** Told in English that a backup failed, and why. */
  log: (line: string) => void;
  /** Makes one. A seam: tests make none. */
  make?: () => Promise<void>;
  now?: () => Date;
  first?: number;
  every?: number;
}

/** In a program of its own, so that no page and no save waits for it. */
const inChild = () =>
  new Promise<void>((resolve, reject) => {
    const script = path.join(import.meta.dirname, 'backup.ts');
    const args = [script, '--content', process.env.NHA_SAN_CONTENT ?? '', '--occasion', 'hang-dem'];
    const options = { timeout: patience, windowsHide: true };
    const child = execFile(process.execPath, args, options, (fault, _stdout, stderr) =>
      fault ? reject(new Error(stderr.trim().split('\n').at(-1) || fault.message)) : resolve(),
    );
    child.unref();
  });

/** The nightly backups, as they go on. */
export interface KeptNights {
  /** English: why the last try made none. */
  hindrance: string | undefined;
  end(): void;
}

/**
 * Backs up each night at half past two, or as soon as the machine is on again. Whatever hinders it is told, and stops
 * nothing.
 */
export function keepBackups(setting: KeepingSetting): KeptNights {
  const { data, log, make = inChild, now = () => new Date(), first = breath, every = lookAgain } = setting;
  let isAtIt = false;
  let resting = 0;
  const kept: KeptNights = { hindrance: undefined, end: () => clearTimeout(timer) };
  const look = async () => {
    if (isAtIt || resting-- > 0) return;
    isAtIt = true;
    try {
      if (await isNightMissing(data, now())) await make();
      resting = 0;
      kept.hindrance = undefined;
    } catch (fault) {
      resting = rest;
      kept.hindrance = (fault as Error).message;
      log(`no backup: ${kept.hindrance}`);
    } finally {
      isAtIt = false;
    }
  };
  let timer = setTimeout(() => {
    void look();
    timer = setInterval(() => void look(), every).unref();
  }, first).unref();
  return kept;
}
