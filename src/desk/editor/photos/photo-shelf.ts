import type { StoredPhoto } from '../../protocol.ts';
import type { EntryPlace } from '../backend/entry-place.ts';
import { photoAddress } from '../backend/photo-address.ts';
import type { ShrunkPhoto } from './shrink.ts';
import { storedPhotos } from './stored-photos.ts';
import { type UnderWay, underWay } from './under-way.ts';
import { keep, sourceOf, unsavedAmong, urlOf } from './unsaved-photos.ts';

/** Where the pictures of one entry are: those of this device and those of the server, by file name. */
export interface PhotoShelf {
  /** Address for an `<img>`: small for a list, large for looking closely. */
  url(file: string, size: 'small' | 'large'): Promise<string>;
  /**
   * Puts a new picture on the shelf.
   * @returns false when it lasts only as long as the tab
   */
  keep(photo: ShrunkPhoto & { file: string; source: string }): Promise<boolean>;
  /** Bytes of those of the named pictures that the server does not have yet. */
  unsent(files: string[]): Promise<number>;
  /** Whether the server found that a picture opens, but not all of it is what was photographed. */
  damaged(file: string): Promise<boolean>;
  /** Fingerprint of the file that a picture was made from, if it was added on this device. */
  source(file: string): Promise<string | null>;
  /** Notes pictures that were chosen, so that they are missed should this page end before they are in the entry. */
  underWay(names: string[]): UnderWay;
}

/** The shelf of an entry. `slug` is empty while the entry is new. */
export function entryShelf(place: EntryPlace): PhotoShelf {
  let asked: Promise<StoredPhoto[]> | undefined;
  const stored = async (file: string) => {
    asked ??= storedPhotos(place);
    return (await asked).find((photo) => photo.file === file);
  };
  return {
    async url(file, size) {
      const own = await urlOf(file, size === 'small' ? 'thumbnail' : 'whole');
      if (own) return own;
      const version = (await stored(file))?.version;
      return photoAddress(place, file, { width: size === 'small' ? 320 : 1080, version });
    },
    keep: (photo) => keep({ ...photo, ...place, kept: Date.now() }),
    unsent: async (files) => (await unsavedAmong(files)).reduce((sum, { jpeg }) => sum + jpeg.size, 0),
    damaged: async (file) => (await stored(file))?.damaged ?? false,
    source: sourceOf,
    underWay: (names) => underWay(place, names),
  };
}
