import type { DatabaseSync } from 'node:sqlite';

/** Everything that was ever written at the desk of a village server, in the order in which it came. */
export class Journal {
  /** @param data folder of the pictures that wait */
  constructor(_database: DatabaseSync, _data: string) {}
}
