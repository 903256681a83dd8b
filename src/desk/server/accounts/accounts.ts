import type { DatabaseSync } from 'node:sqlite';
import type { WhoAsks } from '../who-asks.ts';

/** Members of a village server: who they are, and that they are. */
export interface Accounts {
  whoAsks: WhoAsks;
}

/** What the accounts of a village server need to know. */
export interface AccountsOptions {
  database: DatabaseSync;
  /** Folder with the key that cookies are signed with. */
  data: string;
  /** Origin under which the desk is opened, such as `https://homestay.example.vn`. */
  address: string;
  /** Told in English, without names, numbers or addresses of people. */
  log: (line: string) => void;
}

export async function openAccounts(_options: AccountsOptions): Promise<Accounts> {
  return { whoAsks: async () => undefined };
}
