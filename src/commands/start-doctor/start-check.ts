import type { DatabaseSync } from 'node:sqlite';

/** What a village server starts with. */
export interface Start {
  content: string;
  data: string;
  /** Absent while it is not open yet. */
  database?: DatabaseSync | undefined;
  /** What the server listens on. */
  host: string;
  /** Origin under which the desk is opened. */
  address: string;
}

/**
 * One thing that is looked at when a village server starts. Gives sentences: Vietnamese for whoever looks after the
 * machine, what is wrong and what to do; then English.
 */
export type StartCheck = (start: Start) => Promise<string[]> | string[];
