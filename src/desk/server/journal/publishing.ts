import type { Person, Saved, StoredEntry } from '../../protocol.ts';
import { isOfTheTeam } from '../../village-protocol.ts';
import type { Disk } from '../disk.ts';
import { type EntryAddress, entryAddress } from '../entry-address.ts';
import type { ReadyPhoto } from '../ready-photo.ts';
import { Refused } from '../refusal.ts';
import {
  type Checking,
  filesOf,
  type NewText,
  placeEntry,
  refuseConflict,
  refuseUnfit,
  storedPhoto,
} from '../save.ts';
import { readEntry } from '../store.ts';
import { noteByHand } from './by-hand.ts';
import type { Journal, Tried, Writer } from './journal.ts';
import { photosOf } from './photos-of.ts';
import { asEntry, type Row } from './row.ts';

/** What publishing works with. Whatever writes stands in one line: see `Queue`. */
export interface Publishing extends Checking {
  disk: Disk;
  journal: Journal;
}

/** What was published, and which files were written for it. */
export interface Published {
  saved: Saved;
  row: Row;
  files: string[];
}

/** A text that is to be published. */
export interface ToPublish {
  address: EntryAddress;
  text: string;
  by: Person;
  /** Version of what it takes the place of; `null` where nothing lies. */
  base: string | null;
  sent?: readonly ReadyPhoto[];
  tried?: Tried;
  /** The text that waited, which this one is the corrected form of. */
  approves?: Row | undefined;
  /** What was found before it stood in the line. */
  fit?: Fit | undefined;
}

/** A text that can be kept, with its pictures, which are in the vault. It holds as long as the same is published. */
export interface Fit {
  over: string | null;
  photos: readonly ReadyPhoto[];
}

/**
 * Looks at a text as it is to be kept, with its pictures. May be done before it stands in the line, where everybody
 * waits for it.
 * @param current what is published now
 * @throws {Refused} when text or pictures cannot be kept
 */
export async function fitting(
  publishing: Publishing,
  address: EntryAddress,
  save: NewText,
  current: StoredEntry | undefined,
  sent?: readonly ReadyPhoto[],
): Promise<Fit> {
  const { disk, journal } = publishing;
  const photos = await photosOf(journal, address, save.text, sent);
  await refuseUnfit(publishing, address, save, current, photos);
  for (const photo of photos) await journal.vault.keep(disk, photo);
  return { over: current?.version ?? null, photos };
}

/**
 * Publishes a text: it is in the journal first, then in its place.
 * @throws {Refused} when something else lies there, or when text or pictures cannot be kept
 */
export async function publish(publishing: Publishing, wanted: ToPublish): Promise<Published> {
  const { content, journal } = publishing;
  const { address, text, by, base, sent = [], tried, approves, fit } = wanted;
  const { collection, slug } = address;
  const current = refuseConflict(content, address, { base, text });
  const over = current?.version ?? null;
  const found = fit?.over === over ? fit : undefined;
  const { photos } =
    found ?? (await fitting(publishing, address, { collection, slug, base, text }, current, sent));
  noteByHand(journal, address);
  const row = journal.begin({ collection, slug, base: over, text, photos, by, tried }, over, approves);
  return placed(publishing, address, row, photos, sent);
}

/**
 * Publishes a text that waits, as it is.
 * @throws {Refused} `changed` when it does not wait any more
 */
export async function approve(
  publishing: Publishing,
  address: EntryAddress,
  open: Row,
  by: Writer,
  fit?: Fit,
): Promise<Published> {
  const { content, journal } = publishing;
  const { collection, slug, base, text } = open;
  const current = refuseConflict(content, address, { base, text });
  const over = current?.version ?? null;
  const found = fit?.over === over ? fit : undefined;
  const { photos } = found ?? (await fitting(publishing, address, { collection, slug, base, text }, current));
  noteByHand(journal, address);
  const row = journal.approve(open.id, by, over);
  if (!row) throw new Refused('changed', current && { current });
  return placed(publishing, address, row, photos, photos);
}

/** Puts a text in its place, and tells of it. @param told pictures that the answer names */
async function placed(
  publishing: Publishing,
  address: EntryAddress,
  row: Row,
  photos: readonly ReadyPhoto[],
  told: readonly ReadyPhoto[],
): Promise<Published> {
  await place(publishing, address, row, photos);
  const { collection, slug, version, text } = row;
  return {
    saved: { entry: { collection, slug, version, text }, photos: told.map(storedPhoto) },
    row,
    files: filesOf(address, photos),
  };
}

/** Puts a text in its place that the journal has as being published. */
async function place(
  { content, disk, journal }: Publishing,
  address: EntryAddress,
  row: Row,
  photos: readonly ReadyPhoto[],
): Promise<void> {
  const { collection, slug, over, text } = row;
  try {
    await placeEntry(content, disk, address, { collection, slug, base: over, text }, photos);
  } catch (fault) {
    // What lies there tells whether it has happened all the same.
    const now = readEntry(content, address);
    if (now?.version !== row.version) {
      journal.withdraw(row);
      throw fault;
    }
  }
  journal.finish(row);
}

/**
 * Does again what was decided and perhaps not done when the program ended. Where something else has come meanwhile, it
 * stays: the text waits again, or is in the journal as one that never was in its place.
 * @returns what of it was published now
 */
export async function publishAgain(publishing: Publishing): Promise<Published[]> {
  const { content, journal } = publishing;
  const done: Published[] = [];
  for (const row of journal.publishing()) {
    const address = entryAddress(content, row.collection, row.slug);
    if (!address) continue;
    const current = readEntry(content, address);
    const version = current?.version ?? null;
    if (version === row.version) {
      journal.finish(row);
    } else if (version === row.over) {
      const photos = await photosOf(journal, address, row.text);
      const isDone = await place(publishing, address, row, photos).then(
        () => true,
        () => false,
      );
      if (!isDone) continue;
    } else {
      journal.withdraw(row);
      noteByHand(journal, address);
      continue;
    }
    const photos = row.photos.map(({ file }) => ({ file }));
    done.push({ saved: { entry: asEntry(row), photos: [] }, row, files: filesOf(address, photos) });
  }
  return done;
}

/** Whether what somebody saves is published by itself, or waits for the team. */
export const publishesHerself = (journal: Journal, person: Person, place: EntryAddress): boolean =>
  isOfTheTeam(person) || journal.isTrusted(place);
