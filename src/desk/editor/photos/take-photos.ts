import { isDamaged } from '../../../photos/damage.ts';
import { mostNewPhotos } from '../../save-limits.ts';
import { within } from '../page/within.ts';
import { readChosen } from './chosen-file.ts';
import { fingerprint } from './fingerprint.ts';
import { photoName } from './photo-name.ts';
import { PhotoRefused, refusal, remark, tooMuch, unopened } from './photo-refused.ts';
import type { PhotoShelf } from './photo-shelf.ts';
import { shrink } from './shrink.ts';
import { longestSide, wantedSide } from './target-size.ts';

/** What happens while pictures are taken in, one after the other. */
export interface Taking {
  shelf: PhotoShelf;
  /** Start of the names: slug of the entry. */
  stem: string;
  /** Most pictures that the list may hold. */
  max: number;
  /** File names in the list now; it may change while pictures are taken in. */
  listed(): string[];
  /** A picture is ready and kept. */
  taken(file: string): void;
  /** Vietnamese sentence about a picture that was refused or is remarkable. */
  said(sentence: string, kind: 'refused' | 'remark'): void;
  /** Before each picture: its number from 1, of how many. */
  began(number: number, total: number): void;
  /** Stops before the next picture. */
  signal: AbortSignal;
}

/**
 * Takes what a person chose: each file is shrunk, named and kept before the next is opened, so that twenty need no
 * more memory than one. A file that cannot be taken is told about and the others go on.
 * @returns how many were taken
 */
export async function takePhotos(files: File[], taking: Taking): Promise<number> {
  let count = 0;
  const noted = taking.shelf.underWay(files.map(({ name }) => name));
  for (const [index, file] of files.entries()) {
    if (taking.signal.aborted) break;
    taking.began(index + 1, files.length);
    try {
      const name = await takePhoto(file, taking);
      if (taking.signal.aborted) break;
      if (name) {
        count += 1;
        noted.taken(index, name);
      } else noted.settled(index);
    } catch (fault) {
      if (taking.signal.aborted) break;
      noted.settled(index);
      taking.said(fault instanceof PhotoRefused ? fault.message : refusal.broken(file.name), 'refused');
    }
  }
  if (taking.signal.aborted) noted.end();
  return count;
}

/**
 * Milliseconds for reading a file, and again for decoding it: the largest pictures take an old phone a third of it. A
 * decoder that never answers must not hold up the save.
 */
const patience = 20_000;

/** @throws PhotoRefused when the device does not come to an end with a picture */
const inTime = <T>(name: string, work: Promise<T>): Promise<T> =>
  within(patience, work).catch((fault: unknown) => {
    const isStuck = fault instanceof DOMException && fault.name === 'TimeoutError';
    throw isStuck ? new PhotoRefused(unopened.stuck(name)) : fault;
  });

/** @returns the name under which the list has it; none when it was there already, or the form is closed */
async function takePhoto(
  file: File,
  { shelf, stem, max, listed, taken, said, signal }: Taking,
): Promise<string | undefined> {
  if (listed().length >= max) throw new PhotoRefused(refusal.full(file.name, max));
  const chosen = await inTime(file.name, readChosen(file));
  const source = await fingerprint(chosen.bytes);
  const sources = await Promise.all(listed().map(shelf.source));
  if (sources.includes(source)) {
    said(remark.twice(file.name), 'remark');
    return undefined;
  }
  const photo = await inTime(file.name, shrink(chosen));
  if (photo.jpeg.size + (await shelf.unsent(listed())) > mostNewPhotos) {
    throw new PhotoRefused(tooMuch(chosen.name));
  }
  const name = photoName(stem, listed());
  const lasting = await shelf.keep({ ...photo, file: name, source });
  if (signal.aborted) return undefined;
  taken(name);
  if (!lasting) said(remark.fleeting(file.name), 'remark');
  if (Math.min(photo.width, photo.height) < wantedSide) {
    // One that was made smaller is narrow: a larger original would come out the same.
    const isShrunk = Math.max(photo.width, photo.height) >= longestSide;
    said(remark[isShrunk ? 'narrow' : 'blurred'](file.name, photo), 'remark');
  }
  if (isDamaged(chosen.bytes)) said(remark.damaged(file.name), 'remark');
  return name;
}
