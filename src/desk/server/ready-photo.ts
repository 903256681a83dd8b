import { readFile, writeFile } from 'node:fs/promises';
import type { InspectedPhoto } from '../../photos/ledger.ts';
import { checkPhoto } from './photo-check.ts';
import type { SentPhoto } from './save-form.ts';

/** A picture that was sent, looked at, and may be kept. Its bytes are not held in memory: a save has up to 61. */
export interface ReadyPhoto {
  /** File name in `photos/`. */
  file: string;
  /** How many there are. */
  bytes: number;
  facts: InspectedPhoto;
  /** Upright, without metadata. */
  read(): Promise<Buffer>;
}

/**
 * Looks at a picture and leaves in its place what is to be kept of it.
 * @throws {Refused} `photo`
 */
export async function readyPhoto({ file, place }: SentPhoto): Promise<ReadyPhoto> {
  const sent = await readFile(place);
  const { bytes, facts } = await checkPhoto(file, sent);
  if (!bytes.equals(sent)) await writeFile(place, bytes);
  return { file, bytes: bytes.length, facts, read: () => readFile(place) };
}
