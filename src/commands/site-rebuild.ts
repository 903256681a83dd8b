import { EventEmitter } from 'node:events';
import type { BuildNote, BuildState } from '../desk/protocol.ts';
import type { Rebuild } from '../desk/server/build-feed.ts';
import { type BuildSite, noReason } from './build-apart.ts';

/** Milliseconds of quiet before a build: a save, and a person who copies ten photos, make many changes at once. */
const quiet = 500;

/** So many times the quiet lie between two builds: half a minute, in which the machine belongs to the visitors. */
const rests = 60;

/**
 * Builds the site again when content has changed: after a quiet moment, one build at a time, and once more when
 * something changed during it. One change after a while is built at once; after it the next ones wait for a rest. A
 * build that fails, however it does, leaves the old site.
 */
export class SiteRebuild implements Rebuild {
  state: BuildState = { state: 'current' };
  private readonly build: BuildSite;
  private readonly quiet: number;
  private readonly told = new EventEmitter<{ state: [BuildState] }>().setMaxListeners(0);
  private timer: NodeJS.Timeout | undefined;
  private building = false;
  private again = false;
  /** What the last build left out or cut short. */
  private notes: BuildNote[] = [];
  /** When the rest after the last build is over, by `performance.now()`. */
  private rested = 0;

  constructor(build: BuildSite, quietFor = quiet) {
    this.build = build;
    this.quiet = quietFor;
  }

  follow(listener: (state: BuildState) => void): () => void {
    this.told.on('state', listener);
    return () => this.told.off('state', listener);
  }

  changed(): void {
    if (this.building) {
      this.again = true;
      return;
    }
    this.tell({ state: 'waiting' });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.untilQuiet(), Math.max(this.quiet, this.rest()));
  }

  /** Builds without waiting. Resolves when the site shows everything, or a build has failed. */
  async now(): Promise<BuildState> {
    clearTimeout(this.timer);
    this.building = true;
    const failed = await this.once();
    if (this.again) return this.untilQuiet();
    return this.settle(failed);
  }

  /** Builds what has changed, for as long as something does. */
  private async untilQuiet(): Promise<BuildState> {
    this.building = true;
    let failed: string | undefined;
    do {
      if (this.rest() > 0) {
        this.tell({ state: 'waiting' });
        await new Promise((rested) => setTimeout(rested, this.rest()));
      }
      failed = await this.once();
      this.rested = performance.now() + rests * this.quiet;
    } while (this.again);
    return this.settle(failed);
  }

  /** Why one build failed; `undefined` when it did not. */
  private async once(): Promise<string | undefined> {
    this.again = false;
    this.notes = [];
    this.tell({ state: 'building' });
    try {
      return await this.build(
        (message) => this.tell({ state: 'building', message }),
        (notes) => {
          this.notes = notes;
        },
      );
    } catch (fault) {
      console.error(`[build] ${fault}`);
      return noReason;
    }
  }

  private settle(failed: string | undefined): BuildState {
    this.building = false;
    const notes = this.notes.length ? { notes: this.notes } : {};
    this.tell(failed === undefined ? { state: 'current', ...notes } : { state: 'failed', message: failed });
    return this.state;
  }

  private rest(): number {
    return this.rested - performance.now();
  }

  private tell(state: BuildState): void {
    // Ten photos that are copied in are ten changes, but one thing to wait for.
    if (state.state === 'waiting' && this.state.state === 'waiting') return;
    this.state = state;
    for (const listener of this.told.listeners('state')) {
      try {
        listener(state);
      } catch (fault) {
        console.error(`[build] ${fault}`);
      }
    }
  }
}
