import { fromFile } from '../../form/yaml/rewrite.ts';
import { wordsOf } from '../../listed.ts';
import type { Review, StoredEntry } from '../../protocol.ts';
import type { PastVersion, VersionState } from '../../village-protocol.ts';
import type { Place } from '../permissions.ts';
import type { ReadyPhoto } from '../ready-photo.ts';

/** A picture that lies in the vault, with what is known of it. */
export type KeptPhoto = Pick<ReadyPhoto, 'file' | 'bytes' | 'facts'>;

/** One text in the journal. */
export interface Row extends Place {
  id: number;
  /** Version of the published text that it goes back to; `null` where nothing was published. */
  base: string | null;
  version: string;
  text: string;
  /** Pictures that came with it, or with a text that waited before it. */
  photos: KeptPhoto[];
  /** Id of who wrote it; `null` for what came past the desk. */
  person: string | null;
  name: string;
  at: string;
  state: VersionState;
  note: string | null;
  notedBy: string | null;
  notedAt: string | null;
  isDone: boolean;
  /** While it is being published: version of what it takes the place of. */
  over: string | null;
  /** Id of who approved it. */
  approvedBy: string | null;
  /** Id of the text that waited, which this one is the corrected form of. */
  approves: number | null;
  /** Grows with each text that is published or deleted; past the ids of all that was written before. */
  turn: number | null;
}

type Stored = Record<string, unknown>;

/** A row as the database gives it. */
export const asRow = (stored: Stored): Row => ({
  ...(stored as unknown as Row),
  photos: JSON.parse(String(stored.photos)) as KeptPhoto[],
  isDone: Boolean(stored.isDone),
});

/** How a text stands that is not published. */
export function reviewOf(row: Row): Review | undefined {
  const { state, at, name, note, notedAt, notedBy, isDone } = row;
  if (state !== 'waiting' && state !== 'returned') return undefined;
  const isReturned = state === 'returned';
  return {
    state,
    at: (isReturned && notedAt) || at,
    by: (isReturned && notedBy) || name,
    ...(note && { note }),
    ...(isDone && { isDone: true }),
  };
}

/** A text of the journal as an entry. */
export function asEntry(row: Row): StoredEntry {
  const { collection, slug, version, text } = row;
  const review = reviewOf(row);
  return { collection, slug, version, text, ...(review && { review }) };
}

/** Names that are remembered: a list asks for each of its texts every time. */
const most = 2000;

/** By version. */
const names = new Map<string, string>();

/** What a text calls its entry; the slug where it has no name, or cannot be read. */
export function nameIn({ slug, version, text }: Pick<Row, 'slug' | 'version' | 'text'>): string {
  const known = names.get(version);
  if (known !== undefined) return known || slug;
  if (names.size >= most) names.clear();
  const name = nameOf(text);
  names.set(version, name);
  return name || slug;
}

function nameOf(text: string): string {
  try {
    return wordsOf(fromFile(text).name);
  } catch {
    return '';
  }
}

/** A text as the history tells of it. */
export const asPast = ({ id, at, name, state, note }: Row, isCurrent: boolean): PastVersion => ({
  id,
  at,
  by: name,
  state,
  ...(note && { note }),
  ...(isCurrent && { isCurrent: true }),
});
