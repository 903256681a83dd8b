import type { DatabaseSync } from 'node:sqlite';
import type { WhoAsks } from '../who-asks.ts';
import { noteActs } from './acts.ts';
import { Entrance } from './entrance.ts';
import { HashLine } from './hash-line.ts';
import { Members } from './members.ts';
import { OwnAccount } from './own-account.ts';
import { PasswordCheck } from './password-check.ts';
import type { HashCost } from './password-hash.ts';
import { asPerson } from './person.ts';
import type { Library } from './sign-in-library.ts';
import { villageKey } from './village-key.ts';

/** Members of a village server: who they are, and that they are. */
export interface Accounts {
  /** Who sends a request, as the database has them at that moment. */
  whoAsks: WhoAsks;
  /** Name of a member; `undefined` when there is none of this id any more. */
  memberName(id: string): Promise<string | undefined>;
  /** Makes a house one of an owner's own. */
  addHomestay(id: string, slug: string): Promise<void>;
  entrance: Entrance;
  own: OwnAccount;
  members: Members;
  /** Where passwords are looked at. */
  line: HashLine;
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
  /** A smaller one in tests. */
  hashCost?: HashCost;
}

/** Milliseconds between two notes that somebody was seen. */
const seenEvery = 10 * 60_000;

const signedIn =
  (library: Library): WhoAsks =>
  async ({ headers }) => {
    const found = await library.asking(headers);
    if (!found) return undefined;
    const { user, session } = found;
    if (Date.now() - Math.min(+session.seenAt, +(user.seenAt ?? 0)) > seenEvery) {
      await library.noteSeen(user.id, session.id);
    }
    return asPerson(user);
  };

/** Opens the accounts in a database. It loads the library, which takes 79 MB. */
export async function openAccounts(options: AccountsOptions): Promise<Accounts> {
  const { database, data, address, log, hashCost } = options;
  const { openLibrary } = await import('./sign-in-library.ts');
  const secret = villageKey(data);
  const line = new HashLine(hashCost);
  const hash = (password: string) => line.hash(password);
  const library = await openLibrary({ database, secret, address, hash, log });
  const passwords = new PasswordCheck(library, line, database, secret);
  const note = noteActs(database);
  const members = new Members(library, passwords, note, address);
  return {
    whoAsks: signedIn(library),
    memberName: async (id) => (await library.user(id))?.name,
    addHomestay: (id, slug) => members.addHomestay(id, slug),
    entrance: new Entrance(library, passwords, note, database, secret),
    own: new OwnAccount(library, passwords, note),
    members,
    line,
  };
}
