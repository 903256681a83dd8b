import { spawn } from 'node:child_process';
import path from 'node:path';
import { withoutSecrets } from '../../desk/server/without-secrets.ts';
import { readPublishedState } from './published-state.ts';
import type { PublishSetting } from './targets.ts';

/** Milliseconds. */
const usual = {
  /** Without a change after which the site goes out, and between two times that it does. */
  quiet: 5 * 60_000,
  /** After which it goes out without quiet. */
  latest: 60 * 60_000,
  /** After which it goes out without a change: pages know which day it is. */
  anew: 24 * 60 * 60_000,
  /** Between two tries after failures: doubled each time up to this. */
  longest: 6 * 60 * 60_000,
};

/** Milliseconds after which one publishing is given up. */
const patience = 2 * 60 * 60_000;

/** Milliseconds between being asked to end and being ended. */
const grace = 10_000;

/** Letters of what it printed last that are kept. */
const kept = 2000;

/** How the places outside of this server stand. */
export interface Published {
  /** `waiting`: a change is on its way. `behind`: the last try failed; it is tried again. */
  state: 'current' | 'waiting' | 'behind';
  /** When all of them had the site last; ISO 8601. */
  at?: string;
}

export interface KeepingPublished {
  setting: PublishSetting;
  /** Told in English that a publishing failed, and why, once until it changes. */
  log: (line: string) => void;
  /** Does it, until it is told to stop. A seam: tests publish nothing. */
  publish?: (signal: AbortSignal) => Promise<void>;
  waits?: typeof usual;
}

/** In a program of its own that lets everything else come first, so that no page and no save waits for it. */
const inChild = (signal: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const script = path.join(import.meta.dirname, '../publish.ts');
    const args = [script, '--automatic', '--content', process.env.NHA_SAN_CONTENT ?? ''];
    const child = spawn(process.execPath, ['--max-old-space-size=128', '--max-semi-space-size=2', ...args], {
      stdio: ['ignore', 'ignore', 'pipe'],
      windowsHide: true,
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (piece) => {
      said = (said + piece).slice(-kept);
    });
    const stop = () => {
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), grace).unref();
    };
    const clock = setTimeout(stop, patience).unref();
    signal.addEventListener('abort', stop, { once: true });
    const done = (fault?: string) => {
      clearTimeout(clock);
      signal.removeEventListener('abort', stop);
      if (fault === undefined) resolve();
      else reject(new Error(withoutSecrets(said).trim() || fault));
    };
    child.once('error', (fault) => done(fault.message));
    child.once('exit', (code, killed) => done(code === 0 ? undefined : `ended by ${killed ?? code}`));
    child.unref();
  });

/**
 * Keeps the places that the machine names as the site is: at the start, some minutes after changes have ceased, and
 * each day. Nothing ever waits for it; what fails is tried again, later each time.
 */
export class KeptPublished {
  /** Vietnamese, for the team: that visitors of another place see an older site. */
  hindrance: string | undefined;
  private readonly setting: KeepingPublished;
  private readonly waits: typeof usual;
  private readonly ending = new AbortController();
  private timer: NodeJS.Timeout | undefined;
  private isAtIt = false;
  /** Whether it was done since the start: what has changed before is not known. */
  private isDone = false;
  /** When the first and the last change came that is in no publishing yet, by `performance.now()`. */
  private first: number | undefined;
  private last: number | undefined;
  /** Before which it is not done again, and when it is done without a change. */
  private notBefore = 0;
  private anewAt = 0;
  private failures = 0;
  private told: string | undefined;

  constructor(setting: KeepingPublished) {
    this.setting = setting;
    this.waits = setting.waits ?? usual;
    const { faults, targets } = setting.setting;
    const before = readPublishedState();
    if (faults.length || targets.some(({ key }) => before[key]?.failure)) this.hinder();
  }

  /** The content has changed; to be called as often as it does. */
  changed(): void {
    if (!this.setting.setting.targets.length) return;
    this.last = performance.now();
    this.first ??= this.last;
    this.plan();
  }

  /** Ends what is going on; places that were not reached keep what they had. */
  end(): void {
    clearTimeout(this.timer);
    this.ending.abort();
  }

  /** Nothing where no other place is set. */
  get published(): Published | undefined {
    const { targets, faults } = this.setting.setting;
    if (!targets.length && !faults.length) return undefined;
    const known = readPublishedState();
    const times = targets.map(({ key }) => known[key]?.at ?? '').sort();
    const at = times[0] ? { at: times[0] } : {};
    if (this.hindrance) return { state: 'behind', ...at };
    const isWaiting = !this.isDone || this.isAtIt || this.first !== undefined;
    return { state: isWaiting ? 'waiting' : 'current', ...at };
  }

  private plan(): void {
    if (this.isAtIt || this.ending.signal.aborted) return;
    const { quiet, latest } = this.waits;
    const due =
      this.first === undefined || this.last === undefined
        ? this.anewAt
        : Math.max(this.notBefore, Math.min(this.last + quiet, this.first + latest));
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.publish(), Math.max(0, due - performance.now())).unref();
  }

  private async publish(): Promise<void> {
    const { quiet, anew, longest } = this.waits;
    const { publish = inChild, log, setting } = this.setting;
    this.isAtIt = true;
    this.first = undefined;
    this.last = undefined;
    let [rest, wait] = [quiet, anew];
    try {
      await publish(this.ending.signal);
      this.isDone = true;
      this.failures = 0;
      this.told = undefined;
      if (!setting.faults.length) this.hindrance = undefined;
    } catch (fault) {
      if (this.ending.signal.aborted) return;
      this.hinder();
      rest = wait = Math.min(longest, quiet * 2 ** ++this.failures);
      const { message } = fault as Error;
      if (message !== this.told) log(`not published, tried again: ${message}`);
      this.told = message;
    } finally {
      this.isAtIt = false;
    }
    const now = performance.now();
    [this.notBefore, this.anewAt] = [now + rest, now + wait];
    this.plan();
  }

  private hinder(): void {
    this.hindrance =
      'Bản sao của trang ở nơi khác chưa cập nhật được nên khách ở đó còn thấy bản cũ; trên trang này đã có bản mới. Máy sẽ tự thử lại; hãy nhờ người giữ máy xem nhật ký.';
  }
}
