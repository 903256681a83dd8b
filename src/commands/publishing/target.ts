import type { BuiltSite } from './built-site.ts';

/** A place outside of this server that gets each new state of the site. */
export interface Target {
  /** Vietnamese, for whoever looks after the machine; nothing in it signs in. */
  name: string;
  /** Tells it from all others. */
  key: string;
  /** Gets the same site only once, unless a person asks for it: it cannot tell by itself whether it has it. */
  isBlind?: true;
  /**
   * Why the place cannot take the site, as far as that can be seen without asking anybody: Vietnamese sentences with
   * what to do, then English.
   */
  examine(): string[];
  /**
   * Hands the site on: all of it has arrived, or visitors there go on seeing what was there before.
   * @returns Vietnamese: what was done
   * @throws {Told} what was wrong and what to do
   */
  take(site: BuiltSite, signal: AbortSignal): Promise<string>;
}
