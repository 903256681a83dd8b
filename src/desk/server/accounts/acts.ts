import type { DatabaseSync } from 'node:sqlite';

/** What somebody did to accounts. */
export type Act =
  | 'invite'
  | 'link'
  | 'accept'
  | 'change'
  | 'role'
  | 'remove'
  | 'sign-in'
  | 'sign-out'
  | 'password'
  | 'end-sessions'
  | 'passkey'
  | 'remove-passkey';

/** Who acts when it is done at the machine itself, by a command. */
export const theMachine = 'machine';

/**
 * Writes down that somebody did something.
 * @param person id of a member, or `theMachine`
 * @param about id of the member whom it concerns; never a name or a number
 */
export type NoteAct = (person: string, what: Act, about?: string) => void;

/** The trace that acts leave in the table `act`: `at` in ISO 8601, rows are only ever added. */
export function noteActs(database: DatabaseSync): NoteAct {
  database.exec(
    'CREATE TABLE IF NOT EXISTS act (id INTEGER PRIMARY KEY, at TEXT NOT NULL, person TEXT NOT NULL, what TEXT NOT NULL, about TEXT)',
  );
  const insert = database.prepare('INSERT INTO act (at, person, what, about) VALUES (?, ?, ?, ?)');
  return (person, what, about) => {
    insert.run(new Date().toISOString(), person, what, about ?? null);
  };
}
