import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { CollectionName, Person, Saved, SaveRequest } from '../../protocol.ts';
import type { VersionState } from '../../village-protocol.ts';
import { digest, otherSave, type Sent } from '../once.ts';
import type { Place } from '../permissions.ts';
import { storedPhoto } from '../save.ts';
import { versionOf } from '../version.ts';
import { asEntry, asRow, type KeptPhoto, type Row } from './row.ts';
import { migrate, together } from './schema.ts';
import { Vault } from './vault.ts';

/** Who writes, or decides. */
export type Writer = Pick<Person, 'id' | 'name'>;

/** What makes a save be written down once. */
export interface Tried {
  save: SaveRequest;
  sent: readonly Sent[];
}

/** A text that comes into the journal. */
interface NewRow extends Place {
  base: string | null;
  text: string;
  photos?: readonly KeptPhoto[];
  /** `undefined` for what came past the desk. */
  by: Writer | undefined;
  tried?: Tried | undefined;
}

/** Whether a row is what was published or deleted last in its place. */
const isLast = `turn = (SELECT max(turn) FROM version AS other WHERE other.collection = version.collection
  AND other.slug = version.slug AND other.state IN ('published', 'deleted'))`;

/** Whose name stands with what came past the desk. */
export const byHand = 'sửa bằng tay';

/**
 * Everything that was ever written at the desk of a village server, in the order in which it came. A text is never
 * changed and never goes; only its state does. Whatever a method has done lasts when it returns.
 */
export class Journal {
  readonly vault: Vault;
  private readonly database: DatabaseSync;
  private readonly statements = new Map<string, StatementSync>();

  /** @param data folder of the pictures that wait, and of what was deleted */
  constructor(database: DatabaseSync, data: string) {
    this.database = database;
    this.vault = new Vault(data);
    migrate(database);
  }

  /** A statement is compiled once. */
  private prepared(sql: string): StatementSync {
    const statement = this.statements.get(sql) ?? this.database.prepare(sql);
    this.statements.set(sql, statement);
    return statement;
  }

  private one(sql: string, ...values: SQLInputValue[]): Row | undefined {
    const found = this.prepared(`SELECT * FROM version WHERE ${sql}`).get(...values);
    return found && asRow(found);
  }

  private all(sql: string, ...values: SQLInputValue[]): Row[] {
    return this.prepared(`SELECT * FROM version WHERE ${sql}`)
      .all(...values)
      .map(asRow);
  }

  /** @returns whether there was such a row */
  private change(sql: string, ...values: SQLInputValue[]): boolean {
    return this.prepared(`UPDATE version SET ${sql}`).run(...values).changes > 0;
  }

  private insert(row: NewRow, state: VersionState, more: Record<string, SQLInputValue> = {}): Row {
    const { collection, slug, base, text, photos = [], by, tried } = row;
    const values: Record<string, SQLInputValue> = {
      collection,
      slug,
      base,
      version: versionOf(text),
      text,
      photos: JSON.stringify(photos.map(({ file, bytes, facts }) => ({ file, bytes, facts }))),
      person: by?.id ?? null,
      name: by?.name ?? byHand,
      at: new Date().toISOString(),
      key: tried?.save.key ?? null,
      request: tried ? digest(tried.save, tried.sent) : null,
      state,
      ...more,
    };
    const names = Object.keys(values);
    const { lastInsertRowid } = this.prepared(
      `INSERT INTO version (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    ).run(...Object.values(values));
    return this.withId(Number(lastInsertRowid));
  }

  private withId(id: number): Row {
    const found = this.byId(id);
    if (!found) throw new Error('a row is gone');
    return found;
  }

  private nextTurn(): number {
    return Number(this.prepared('SELECT coalesce(max(turn), 0) + 1 AS next FROM version').get()?.next);
  }

  byId(id: number): Row | undefined {
    return this.one('id = ?', id);
  }

  /** The text of an entry that waits for the team, or that the team has given back. */
  open({ collection, slug }: Place): Row | undefined {
    return this.one("collection = ? AND slug = ? AND state IN ('waiting', 'returned')", collection, slug);
  }

  /** All of them, those first that have stood so longest. */
  allOpen(): Row[] {
    return this.all("state IN ('waiting', 'returned') ORDER BY id");
  }

  /** What was published or deleted last in a place. */
  newest({ collection, slug }: Place): Row | undefined {
    return this.one(
      "collection = ? AND slug = ? AND state IN ('published', 'deleted') ORDER BY turn DESC LIMIT 1",
      collection,
      slug,
    );
  }

  /** What was published before a text. */
  before({ collection, slug, turn, id }: Row): Row | undefined {
    return this.one(
      `collection = ? AND slug = ? AND state = 'published' AND ${turn === null ? 'id' : 'turn'} < ? ORDER BY turn DESC LIMIT 1`,
      collection,
      slug,
      turn ?? id,
    );
  }

  /** A text of an entry by its version. */
  textOf({ collection, slug }: Place, version: string): string | undefined {
    return this.one('collection = ? AND slug = ? AND version = ? LIMIT 1', collection, slug, version)?.text;
  }

  /** Everything that was written in a place, newest first: what was published, by when it was. */
  history({ collection, slug }: Place): Row[] {
    return this.all(
      'collection = ? AND slug = ? ORDER BY coalesce(turn, id) DESC, id DESC',
      collection,
      slug,
    );
  }

  /** What is being published, or was when the program ended. */
  publishing(place?: Place): Row[] {
    return this.all("state = 'publishing' ORDER BY turn").filter(
      ({ collection, slug }) => !place || (collection === place.collection && slug === place.slug),
    );
  }

  /** The last deletion of each entry that is deleted now; the newest first. */
  deleted(): Row[] {
    return this.all(`state = 'deleted' AND ${isLast} ORDER BY turn DESC`);
  }

  /** The last text of each entry that is published now, of one collection or of all. */
  published(collection?: CollectionName): Row[] {
    return collection
      ? this.all(`collection = ? AND state = 'published' AND ${isLast}`, collection)
      : this.all(`state = 'published' AND ${isLast}`);
  }

  /** A picture that ever came for an entry, by its name. */
  photo(place: Place, file: string): KeptPhoto | undefined {
    const { collection, slug } = place;
    for (const { photos } of this.all(
      "collection = ? AND slug = ? AND photos <> '[]' ORDER BY id DESC",
      collection,
      slug,
    )) {
      const found = photos.find((each) => each.file === file);
      if (found) return found;
    }
    return undefined;
  }

  /**
   * The answer this save got before; `undefined` when it is new.
   * @throws {Refused} `invalid` when the key belongs to a save of something else
   */
  recall(person: Writer, { save, sent }: Tried): Saved | undefined {
    const found = this.prepared('SELECT * FROM version WHERE person = ? AND key = ?').get(
      person.id,
      save.key,
    );
    if (!found) return undefined;
    if (found.request !== digest(save, sent)) throw otherSave();
    const row = asRow(found);
    const names = new Set(sent.map(({ file }) => file));
    return { entry: asEntry(row), photos: row.photos.filter(({ file }) => names.has(file)).map(storedPhoto) };
  }

  /** An owner's text waits from now on, in the place of the one of hers that was open. */
  propose(row: NewRow): Row {
    return together(this.database, () => {
      const before = this.open(row);
      if (before) this.change("state = 'replaced' WHERE id = ?", before.id);
      return this.insert(row, 'waiting', { isDone: Number(before?.isDone ?? false) });
    });
  }

  /**
   * A text is about to take the place of another.
   * @param over version of that; `null` where nothing lies
   * @param approves the text that waited, when this is the corrected form of it
   */
  begin(row: NewRow, over: string | null, approves?: Row): Row {
    return together(this.database, () =>
      this.insert(row, 'publishing', { over, approves: approves?.id ?? null, turn: this.nextTurn() }),
    );
  }

  /** The same for a text that waited; `undefined` when it does not wait any more. */
  approve(id: number, by: Writer, over: string | null): Row | undefined {
    return together(this.database, () => {
      const isOurs = this.change(
        "state = 'publishing', approvedBy = ?, over = ?, turn = ? WHERE id = ? AND state = 'waiting'",
        by.id,
        over,
        this.nextTurn(),
        id,
      );
      return isOurs ? this.byId(id) : undefined;
    });
  }

  /** It lies there. */
  finish({ id, approves }: Row): void {
    together(this.database, () => {
      this.change("state = 'published' WHERE id = ?", id);
      if (approves === null) return;
      this.change("state = 'replaced' WHERE id = ? AND state IN ('waiting', 'returned')", approves);
    });
  }

  /** It could not be done: a text that waited waits again, another one stays as one that never was in its place. */
  withdraw({ id, approvedBy }: Row): void {
    if (approvedBy === null) this.change("state = 'replaced', key = NULL, turn = NULL WHERE id = ?", id);
    else this.change("state = 'waiting', approvedBy = NULL, over = NULL, turn = NULL WHERE id = ?", id);
  }

  /** The team gives a text back; `undefined` when it does not wait any more. */
  giveBack(id: number, by: Writer, note: string): Row | undefined {
    const isOurs = this.change(
      "state = 'returned', note = ?, notedBy = ?, notedAt = ? WHERE id = ? AND state = 'waiting'",
      note,
      by.name,
      new Date().toISOString(),
      id,
    );
    return isOurs ? this.byId(id) : undefined;
  }

  /** Its owner has written a text to the end. */
  done({ id }: Row): Row {
    this.change("state = 'waiting', isDone = 1 WHERE id = ? AND state IN ('waiting', 'returned')", id);
    return this.withId(id);
  }

  /** An entry is about to go. What waits there is open again when it comes back. */
  delete(row: NewRow): Row {
    return together(this.database, () => this.insert(row, 'deleted', { turn: this.nextTurn() }));
  }

  /** Whether an entry that was published is deleted now. */
  isDeleted(place: Place): boolean {
    return this.newest(place)?.state === 'deleted';
  }

  /** Something came past the desk: a text, or that there is none any more. */
  noteByHand(row: Omit<NewRow, 'by'>, state: 'published' | 'deleted'): Row {
    return together(this.database, () =>
      this.insert({ ...row, by: undefined }, state, { turn: this.nextTurn() }),
    );
  }

  /** Whether what the owner of a house saves is published by itself. */
  isTrusted({ collection, slug }: Place): boolean {
    return (
      collection === 'homestays' &&
      this.prepared('SELECT 1 FROM trust WHERE slug = ?').get(slug) !== undefined
    );
  }

  trust(slug: string, isTrusted: boolean, by: Writer): void {
    if (isTrusted) {
      this.database
        .prepare('INSERT INTO trust VALUES (?, ?, ?) ON CONFLICT DO NOTHING')
        .run(slug, by.id, new Date().toISOString());
    } else {
      this.database.prepare('DELETE FROM trust WHERE slug = ?').run(slug);
    }
  }
}
