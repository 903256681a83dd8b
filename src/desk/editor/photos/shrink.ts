import type { PixelSize } from '../../../photos/limits.ts';
import type { ChosenFile } from './chosen-file.ts';
import { encode } from './encode.ts';
import { paint, release } from './paint.ts';
import { PhotoRefused, refusal, unopened } from './photo-refused.ts';
import { headLength, type PictureKind, pictureKind } from './picture-kind.ts';
import { faultOf, keptSize, targetSize } from './target-size.ts';
import { isWhole } from './whole-picture.ts';

/** A picture as it will be published: upright, about 3000 pixels long at most, JPEG without metadata. */
export interface ShrunkPhoto extends PixelSize {
  jpeg: Blob;
  /** The same, at most 480 pixels long, so that a list of many does not fill the memory. */
  thumbnail: Blob;
}

const thumbnailSide = 480;

/**
 * Opens what a person chose and makes it fit to be published. Memory is bounded by one decoded picture.
 * @throws PhotoRefused with the Vietnamese reason and remedy
 */
export async function shrink({ name, bytes, copy }: ChosenFile): Promise<ShrunkPhoto> {
  const kind = pictureKind(bytes.subarray(0, headLength));
  if (!mayOpen(kind)) throw new PhotoRefused(refusal[kind](name));
  if (kind === 'picture' && !isWhole(bytes)) throw new PhotoRefused(refusal.broken(name));
  const unreadable = ifUnreadable[kind](name);
  const address = URL.createObjectURL(copy);
  try {
    const image = await opened(address).catch(() => {
      throw new PhotoRefused(unreadable);
    });
    const size = { width: image.naturalWidth, height: image.naturalHeight };
    const fault = faultOf(size);
    if (fault) throw new PhotoRefused(refusal[fault](name, size));
    const target = keptSize(size);
    const canvas = await painted(copy, image, size, target).catch((fault: unknown) => {
      throw new PhotoRefused(isUnreadable(fault) ? unreadable : refusal.memory(name));
    });
    try {
      const jpeg = await encode(canvas);
      const small = paint({ picture: canvas, ...target }, targetSize(target, thumbnailSide));
      const thumbnail = await encode(small);
      release(small);
      return { ...target, jpeg, thumbnail };
    } catch {
      throw new PhotoRefused(refusal.memory(name));
    } finally {
      release(canvas);
    }
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** What is said of a picture that this browser does not open: some open more kinds than others. */
const ifUnreadable = {
  picture: refusal.broken,
  heic: refusal.heic,
  tiff: unopened.tiff,
  rare: unopened.rare,
} satisfies Partial<Record<PictureKind, (name: string) => string>>;

const mayOpen = (kind: PictureKind): kind is keyof typeof ifUnreadable => kind in ifUnreadable;

/** The picture with its size known, not decoded yet. */
function opened(address: string): Promise<HTMLImageElement> {
  return new Promise((done, failed) => {
    const image = new Image();
    image.onload = () => done(image);
    image.onerror = failed;
    image.src = address;
  });
}

/** Decodes while shrinking where the browser can; elsewhere the whole picture is decoded and halved. */
async function painted(copy: Blob, image: HTMLImageElement, size: PixelSize, target: PixelSize) {
  const bitmap = await createImageBitmap(copy, {
    resizeWidth: target.width,
    resizeHeight: target.height,
    resizeQuality: 'high',
  }).catch(() => undefined);
  if (!bitmap) {
    await image.decode();
    return paint({ picture: image, ...size }, target);
  }
  try {
    return paint({ picture: bitmap, width: bitmap.width, height: bitmap.height }, target);
  } finally {
    bitmap.close();
  }
}

const isUnreadable = (fault: unknown) =>
  fault instanceof DOMException && ['EncodingError', 'InvalidStateError'].includes(fault.name);
