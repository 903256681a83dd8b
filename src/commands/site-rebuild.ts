import { EventEmitter } from 'node:events';
import type { BuildState } from '../desk/protocol.ts';
import type { Rebuild } from '../desk/server/build-feed.ts';
import type { BuildSite } from './build-apart.ts';

/** Milliseconds of quiet before a build: a save, and a person who copies ten photos, make many changes at once. */
const quiet = 500;

/**
 * Builds the site again when content has changed: after a quiet moment, one build at a time, and once more when
 * something changed during it. A build that fails leaves the old site.
 */
export class SiteRebuild implements Rebuild {
  state: BuildState = { state: 'current' };
  private readonly build: BuildSite;
  private readonly quiet: number;
  private readonly told = new EventEmitter<{ state: [BuildState] }>().setMaxListeners(0);
  private timer: NodeJS.Timeout | undefined;
  private building = false;
  private again = false;

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
    this.timer = setTimeout(() => void this.now(), this.quiet);
  }

  /** Builds without waiting. Resolves when the site shows everything, or a build has failed. */
  async now(): Promise<BuildState> {
    clearTimeout(this.timer);
    this.building = true;
    let failed: string | undefined;
    do {
      this.again = false;
      this.tell({ state: 'building' });
      failed = await this.build((message) => this.tell({ state: 'building', message }));
    } while (this.again);
    this.building = false;
    this.tell(failed === undefined ? { state: 'current' } : { state: 'failed', message: failed });
    return this.state;
  }

  private tell(state: BuildState): void {
    // Ten photos that are copied in are ten changes, but one thing to wait for.
    if (state.state === 'waiting' && this.state.state === 'waiting') return;
    this.state = state;
    this.told.emit('state', state);
  }
}
