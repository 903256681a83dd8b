import { plainCanvas } from '../../../../cards/canvas.ts';
import { type PhotoWindow, shareOf, sizeOf } from '../../../../cards/composition.ts';
import { colours } from '../../../../cards/identity.ts';
import { rgbOf } from '../../../../homestay/contrast.ts';
import { cropWindow } from '../../../../photos/crop.ts';
import { within } from '../../page/within.ts';
import { withoutAlpha } from './pixels.ts';

/** Greatest side in pixels in which a photo is kept: that of the largest card. */
const mostSide = 1920;

/** Milliseconds for one photo on a weak line: then the next drawing asks for it again. */
const patience = 60_000;

/** Photos that are kept decoded, up to 15 MB each. */
const mostKept = 6;

/** The photos of the cards, decoded, by address. */
export class Photos {
  readonly #kept = new Map<string, ImageBitmap>();
  readonly #loading = new Set<string>();
  readonly #onArrival: (address: string, size: { width: number; height: number }) => void;

  /** @param onArrival told about each photo that has arrived, with the size of its file in pixels */
  constructor(onArrival: (address: string, size: { width: number; height: number }) => void) {
    this.#onArrival = onArrival;
  }

  /** A window's part of its photo: red, green, blue; `undefined`, and loading begins, when it has not arrived. */
  crop({ shot, box }: PhotoWindow): Uint8Array | undefined {
    const address = shot.picture.path;
    const photo = this.#kept.get(address);
    if (!photo) {
      void this.#load(address);
      return undefined;
    }
    this.#keep(address, photo);
    const { width, height } = sizeOf(box);
    // Without a focal point the build looks for what stands out, which only sharp can: here the middle is shown.
    const part = cropWindow(photo, width / height, shot.picture.focal, shareOf(shot));
    const context = contextOf(width, height);
    context.drawImage(photo, part.left, part.top, part.width, part.height, 0, 0, width, height);
    return withoutAlpha(context.getImageData(0, 0, width, height).data);
  }

  async #load(address: string): Promise<void> {
    if (this.#loading.has(address)) return;
    this.#loading.add(address);
    try {
      const found = await within(patience, fetched(address));
      if (!found) return;
      this.#keep(address, found.photo);
      this.#onArrival(address, found.size);
    } catch {
      // A weak line or a broken file: the ground stays even, and the next drawing tries again.
    } finally {
      this.#loading.delete(address);
    }
  }

  #keep(address: string, photo: ImageBitmap): void {
    this.#kept.delete(address);
    this.#kept.set(address, photo);
    for (const [oldest, bitmap] of this.#kept) {
      if (this.#kept.size <= mostKept) break;
      this.#kept.delete(oldest);
      bitmap.close();
    }
  }
}

/** A photo decoded, and how large its file is in pixels; nothing when there is none. */
async function fetched(address: string) {
  const answer = await fetch(address);
  if (!answer.ok) return undefined;
  const whole = await createImageBitmap(await answer.blob());
  const { width, height } = whole;
  return { photo: await reduced(whole), size: { width, height } };
}

/** An even ground in the place of a photo that has not arrived. */
export function evenGround({ box }: PhotoWindow): Uint8Array {
  const { width, height } = sizeOf(box);
  return plainCanvas(width, height, rgbOf(colours.cotton)).pixels;
}

async function reduced(photo: ImageBitmap): Promise<ImageBitmap> {
  const share = mostSide / Math.max(photo.width, photo.height);
  if (share >= 1) return photo;
  const small = await createImageBitmap(photo, {
    resizeWidth: Math.round(photo.width * share),
    resizeHeight: Math.round(photo.height * share),
    resizeQuality: 'high',
  });
  photo.close();
  return small;
}

/** A canvas on white, so that holes of a PNG look as on the built card. */
function contextOf(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.imageSmoothingQuality = 'high';
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  return context;
}
