import { cacheKey, keep } from '../../photos/cache.ts';
import { decodedTo, inspectPhoto, measurePhoto } from '../../photos/open.ts';
import { photoKind, photoTypes } from '../../photos/photo-kind.ts';
import { PhotoRefusal } from '../../photos/refusal.ts';
import { isPlainJpeg } from './plain-jpeg.ts';
import { Queue } from './queue.ts';
import { Refused } from './refusal.ts';
import { versionOf } from './version.ts';
import { withoutMetadata } from './without-metadata.ts';

/** Widths in pixels in which the desk asks for pictures: in a list, in the form, and what a phone's screen shows. */
export const viewWidths = [160, 320, 1080] as const;

/** What is sent for a picture. */
export interface PhotoView {
  bytes: Buffer;
  /** Content type. */
  type: string;
  /** Version of the picture as it lies on the disk. */
  version: string;
}

const making = 2;

/**
 * One line for all views: a list asks for forty at once, and each one that is being made holds a picture. Whoever asks
 * for what another has just asked for finds it made.
 */
const line = new Queue();

/**
 * A picture for the editor, without metadata: as large as it is, or a JPEG of at most `width` pixels. Made once and
 * kept in the cache.
 * @param read gives what lies on the disk, when it is this picture's turn
 * @returns `undefined` when there is no such picture
 * @throws {Refused} `photo` when it cannot be opened
 */
export const photoView = (
  read: () => Promise<Buffer | undefined>,
  width?: number,
): Promise<PhotoView | undefined> =>
  line.add(async () => {
    const bytes = await read();
    return bytes && view(bytes, width);
  });

async function view(bytes: Buffer, width: number | undefined): Promise<PhotoView> {
  const version = versionOf(bytes);
  const kind = photoKind(bytes);
  const type = photoTypes[width || !kind ? 'jpeg' : kind];
  if (!width && kind === 'jpeg' && isPlainJpeg(bytes)) return { bytes, type, version };
  const key = cacheKey('photo view', making, version, { width });
  try {
    const kept = await keep(`photos/${key.slice(0, 2)}/${key}.${width ? 'jpeg' : kind}`, async () => {
      await (width ? measurePhoto : inspectPhoto)(bytes);
      return width ? smaller(bytes, width) : withoutMetadata(bytes);
    });
    return { bytes: kept.bytes, type, version };
  } catch (fault) {
    if (!(fault instanceof PhotoRefusal)) throw fault;
    throw new Refused('photo', { message: fault.vi });
  }
}

/** Never held whole: the decoder makes it smaller as it reads. */
const smaller = (bytes: Buffer, width: number) =>
  decodedTo(bytes, (photo) =>
    photo
      .resize({ width, withoutEnlargement: true })
      .toColourspace('srgb')
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 74 }),
  );
