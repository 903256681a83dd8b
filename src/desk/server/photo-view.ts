import { cacheKey, keep } from '../../photos/cache.ts';
import { derivePhoto } from '../../photos/derive.ts';
import { inspectPhoto } from '../../photos/open.ts';
import { photoKind, photoTypes } from '../../photos/photo-kind.ts';
import { PhotoRefusal } from '../../photos/refusal.ts';
import { isPlainJpeg } from './plain-jpeg.ts';
import { Refused } from './refusal.ts';
import { versionOf } from './version.ts';
import { withoutMetadata } from './without-metadata.ts';

/** Widths in pixels in which the editor asks for pictures: a thumbnail, and what a phone's screen shows. */
export const viewWidths = [320, 1080] as const;

/** What is sent for a picture. */
export interface PhotoView {
  bytes: Buffer;
  /** Content type. */
  type: string;
}

const making = 1;

/**
 * A picture for the editor, without metadata: as large as it is, or a JPEG of at most `width` pixels. Made once and
 * kept in the cache.
 * @param file absolute path
 * @param bytes what lies there
 * @throws {Refused} `photo` when it cannot be opened
 */
export async function photoView(file: string, bytes: Buffer, width?: number): Promise<PhotoView> {
  const kind = photoKind(bytes);
  try {
    if (!kind) throw new PhotoRefusal('Tệp này không phải ảnh đọc được. Hãy chọn ảnh khác.', 'not a picture');
    const hash = versionOf(bytes);
    if (width) {
      const facts = await inspectPhoto(bytes);
      const derivation = { width: Math.min(width, facts.width), format: 'jpg' } as const;
      const made = await derivePhoto({ path: file, hash, ...facts }, derivation);
      return { bytes: made.bytes, type: photoTypes.jpeg };
    }
    if (kind === 'jpeg' && isPlainJpeg(bytes)) return { bytes, type: photoTypes.jpeg };
    const key = cacheKey('plain photo', making, hash);
    const kept = await keep(`photos/${key.slice(0, 2)}/${key}.${kind}`, async () => {
      await inspectPhoto(bytes);
      return withoutMetadata(bytes, kind);
    });
    return { bytes: kept.bytes, type: photoTypes[kind] };
  } catch (fault) {
    if (!(fault instanceof PhotoRefusal)) throw fault;
    throw new Refused('photo', { message: fault.vi });
  }
}
