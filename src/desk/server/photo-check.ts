import type { InspectedPhoto } from '../../photos/ledger.ts';
import { inspectPhoto } from '../../photos/open.ts';
import { PhotoRefusal } from '../../photos/refusal.ts';
import { Refused } from './refusal.ts';
import { versionOf } from './version.ts';
import { withoutMetadata } from './without-metadata.ts';

/** A picture that came with a save and may be kept. */
export interface CheckedPhoto {
  /** File name in `photos/`. */
  file: string;
  /** Upright, without metadata. */
  bytes: Buffer;
  facts: InspectedPhoto;
}

/**
 * Opens a picture that somebody sent, and takes out what is not picture.
 * @throws {Refused} `photo` when it is none, is damaged, or has too many or too few pixels
 */
export async function checkPhoto(file: string, sent: Buffer): Promise<CheckedPhoto> {
  try {
    const facts = await inspectPhoto(sent);
    const bytes = await withoutMetadata(sent);
    return { file, bytes, facts: { ...facts, hash: versionOf(bytes) } };
  } catch (fault) {
    if (!(fault instanceof PhotoRefusal)) throw fault;
    throw new Refused('photo', { file, message: fault.vi });
  }
}
