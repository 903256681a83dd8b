import type { PhotoNotes } from '../../../listings/content-reader.ts';
import type { Picture } from '../../../listings/entries.ts';
import type { CollectionName } from '../../protocol.ts';
import { entryShelf, type PhotoShelf } from '../photos/photo-shelf.ts';

/** Width and height in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** What a picture is taken to be until it has been loaded: one from a phone, held sideways. */
const guess: Size = { width: 4000, height: 3000 };

/** Width of the small copy that the server gives of a picture. */
const copy = 1080;

/**
 * Where the pictures of the entries are, and how large they are as far as they have been loaded. The address stands
 * for the file: it is both path and hash of a picture.
 */
export class PictureBook {
  readonly #shelves = new Map<string, PhotoShelf>();
  readonly #sizes = new Map<string, Size>();

  /** A picture of an entry; `slug` is empty while the entry is new. */
  async picture<P extends PhotoNotes>(
    collection: CollectionName,
    slug: string,
    notes: P,
  ): Promise<P & Picture> {
    const key = `${collection}/${slug}`;
    const shelf = this.#shelves.get(key) ?? entryShelf({ collection, slug });
    this.#shelves.set(key, shelf);
    const address = await shelf.url(notes.file, 'large');
    return { ...notes, path: address, hash: address, ...(this.#sizes.get(address) ?? guess) };
  }

  /**
   * Notes how large a picture turned out to be.
   * @returns whether that was not known before
   */
  learn(address: string, loaded: Size): boolean {
    if (this.#sizes.has(address)) return false;
    this.#sizes.set(address, originalSize(address, loaded));
    return true;
  }
}

/** A full copy of a saved picture tells only its shape: the original has more pixels, nobody knows how many. */
function originalSize(address: string, { width, height }: Size): Size {
  if (address.startsWith('blob:') || width < copy) return { width, height };
  const more = guess.width / Math.max(width, height);
  return { width: Math.round(width * more), height: Math.round(height * more) };
}
