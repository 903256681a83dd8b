import { createHmac } from 'node:crypto';
import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** How tries are slowed down; times in seconds. */
export interface SlowDownLimits {
  /** What is slowed down: keys of one kind are never those of another. */
  kind: string;
  /** Tries without waiting. */
  free: number;
  /** The first wait; each further try doubles it. */
  first: number;
  /** No wait is longer. */
  most: number;
  /** After so long without a try it begins anew. */
  forget: number;
}

/**
 * Slows down whoever tries too often, across restarts. A try counts before it is looked at: of many at once no more
 * pass than of many one after the other. The table holds no number and no address, only what cannot be turned back
 * into one without the key of this village.
 */
export class SlowDown {
  private readonly limits: SlowDownLimits;
  private readonly secret: string;
  private readonly find: StatementSync;
  private readonly put: StatementSync;
  private readonly less: StatementSync;
  private readonly remove: StatementSync;
  private readonly sweep: StatementSync;
  private swept = 0;

  constructor(database: DatabaseSync, secret: string, limits: SlowDownLimits) {
    this.limits = limits;
    this.secret = secret;
    database.exec(
      'CREATE TABLE IF NOT EXISTS slow_down (key TEXT PRIMARY KEY, tries INTEGER NOT NULL, last INTEGER NOT NULL) WITHOUT ROWID',
    );
    this.find = database.prepare('SELECT tries, last FROM slow_down WHERE key = ?');
    this.put = database.prepare('INSERT OR REPLACE INTO slow_down (key, tries, last) VALUES (?, ?, ?)');
    this.less = database.prepare('UPDATE slow_down SET tries = max(0, tries - 1) WHERE key = ?');
    this.remove = database.prepare('DELETE FROM slow_down WHERE key = ?');
    this.sweep = database.prepare('DELETE FROM slow_down WHERE key GLOB ? AND last < ?');
  }

  /** Counts a try. Gives the seconds for which whoever tries has to wait; 0 when it may be looked at now. */
  try(who: string): number {
    const { free, first, most, forget } = this.limits;
    const now = Date.now() / 1000;
    this.forgetOld(now);
    const key = this.keyOf(who);
    const found = this.find.get(key) as { tries: number; last: number } | undefined;
    const { tries, last } = found && now - found.last < forget ? found : { tries: 0, last: 0 };
    if (tries >= free) {
      const wait = Math.min(most, first * 2 ** (tries - free));
      // A clock that was set back makes nobody wait longer than the longest wait.
      const left = Math.min(most, Math.ceil(last + wait - now));
      if (left > 0) return left;
    }
    this.put.run(key, tries + 1, Math.floor(now));
    return 0;
  }

  /** Takes a try back: it was not a wrong one. */
  takeBack(who: string): void {
    this.less.run(this.keyOf(who));
  }

  /** Forgets every try. */
  forgive(who: string): void {
    this.remove.run(this.keyOf(who));
  }

  private keyOf(who: string): string {
    const { kind } = this.limits;
    const mac = createHmac('sha256', this.secret).update(`slow-down\n${kind}\n${who}`).digest('base64url');
    return `${kind}:${mac.slice(0, 22)}`;
  }

  private forgetOld(now: number): void {
    if (now - this.swept < 3600) return;
    this.swept = now;
    this.sweep.run(`${this.limits.kind}:*`, Math.floor(now - this.limits.forget));
  }
}
