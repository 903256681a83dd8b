import type { DatabaseSync } from 'node:sqlite';
import { type Accounts, openAccounts } from './accounts/accounts.ts';
import type { HashCost } from './accounts/password-hash.ts';
import { Journal } from './journal/journal.ts';
import { openDatabase } from './village-database.ts';

/** What makes the desk of one machine the server of a village: members, and a journal of what they write. */
export interface Village {
  database: DatabaseSync;
  accounts: Accounts;
  journal: Journal;
  /** Brings everything into the one file of the database, and closes it. */
  close(): void;
}

/** What a village server needs to know. */
export interface VillageOptions {
  data: string;
  /** Origin under which the desk is opened, such as `https://homestay.example.vn`. */
  address: string;
  /** Told in English, without names, numbers or addresses of people. */
  log: (line: string) => void;
  /** What a password costs to look at: less in tests. */
  hashCost?: HashCost;
}

/** Opens what lies in the data folder, and brings it up to this version of the program. */
export async function openVillage({ data, address, log, hashCost }: VillageOptions): Promise<Village> {
  const database = openDatabase(data);
  try {
    const accounts = await openAccounts({ database, data, address, log, hashCost });
    const journal = new Journal(database, data);
    return { database, accounts, journal, close: () => database.close() };
  } catch (fault) {
    database.close();
    throw fault;
  }
}
