import type { DatabaseSync } from 'node:sqlite';

/**
 * What the database became, step by step: how many were done is its `user_version`. A step that was once released is
 * never changed, only followed by another.
 */
const steps = [
  `CREATE TABLE version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    collection TEXT NOT NULL,
    slug TEXT NOT NULL,
    base TEXT,
    version TEXT NOT NULL,
    text TEXT NOT NULL,
    photos TEXT NOT NULL,
    person TEXT,
    name TEXT NOT NULL,
    at TEXT NOT NULL,
    key TEXT,
    request TEXT,
    state TEXT NOT NULL
      CHECK (state IN ('waiting', 'returned', 'replaced', 'publishing', 'published', 'deleted')),
    note TEXT,
    notedBy TEXT,
    notedAt TEXT,
    isDone INTEGER NOT NULL DEFAULT 0,
    over TEXT,
    approvedBy TEXT,
    approves INTEGER REFERENCES version (id),
    turn INTEGER
  );
  CREATE UNIQUE INDEX one_open ON version (collection, slug) WHERE state IN ('waiting', 'returned');
  CREATE UNIQUE INDEX once ON version (person, key) WHERE key IS NOT NULL;
  CREATE INDEX of_entry ON version (collection, slug, turn);
  CREATE INDEX undecided ON version (state) WHERE state IN ('waiting', 'returned', 'publishing');
  CREATE TABLE trust (
    slug TEXT PRIMARY KEY,
    person TEXT NOT NULL,
    at TEXT NOT NULL
  ) WITHOUT ROWID;`,
];

/** The `user_version` of a database that this program has brought up to date. */
export const schemaVersion = steps.length;

/** Does something to the database whole or not at all. */
export function together<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (fault) {
    database.exec('ROLLBACK');
    throw fault;
  }
}

/** The `user_version` that a database has now. */
export const versionOfSchema = (database: DatabaseSync): number =>
  Number(database.prepare('PRAGMA user_version').get()?.user_version);

/**
 * Brings a database up to this program.
 * @throws {Error} when a newer program has written it
 */
export function migrate(database: DatabaseSync): void {
  if (versionOfSchema(database) > schemaVersion) {
    throw new Error(
      `Dữ liệu trong data/ do bản mới hơn của chương trình ghi. Hãy cập nhật chương trình rồi mở lại. [data/ has schema ${versionOfSchema(database)}, this program knows ${schemaVersion}]`,
    );
  }
  together(database, () => {
    for (const step of steps.slice(versionOfSchema(database))) database.exec(step);
    database.exec(`PRAGMA user_version = ${schemaVersion}`);
  });
}
