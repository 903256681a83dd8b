import type { FocalPoint } from '../homestay/photo.ts';
import { attentionPoint } from '../photos/attention.ts';
import { cropDecoded } from '../photos/crop-decoded.ts';
import { type DecodedPhoto, decodePhoto } from '../photos/decoded.ts';
import { release } from '../photos/release.ts';
import { type PhotoWindow, sizeOf } from './composition.ts';

/** Share of the whole crop that a close-up shows. */
const closeUpShare = 0.62;

/** A photo that crops are made from. */
interface Source {
  /** Windows that show it, each crop once. */
  windows: PhotoWindow[];
  opened?: Promise<{ photo: DecodedPhoto; focal: FocalPoint }>;
  /** Crops not made yet. */
  left: number;
}

/** A crop that several windows share. */
interface Crop {
  pixels?: Promise<Buffer>;
  /** Windows that have not been painted yet. */
  left: number;
}

const cropName = ({ shot, box }: PhotoWindow) => {
  const { width, height } = sizeOf(box);
  return `${shot.picture.hash} ${width}×${height} ${shot.closeUp}`;
};

/**
 * The crops of some cards. Each photo is decoded once for all of them, and a crop that two cards show, such as the
 * Vietnamese and the English one, is made once. What is not needed any more is given back: a decoded photo takes up
 * to 48 MB.
 */
export class PhotoCrops {
  private readonly sources = new Map<string, Source>();
  private readonly crops = new Map<string, Crop>();

  /** @param windows every window of the cards; each is painted once */
  constructor(windows: PhotoWindow[]) {
    for (const window of windows) {
      const crop = this.crops.get(cropName(window));
      if (crop) {
        crop.left++;
        continue;
      }
      this.crops.set(cropName(window), { left: 1 });
      const source = this.sources.get(window.shot.picture.hash) ?? { windows: [], left: 0 };
      source.windows.push(window);
      source.left++;
      this.sources.set(window.shot.picture.hash, source);
    }
  }

  /** A shot cropped to its window, as raw pixels (red, green, blue). They are good until `painted`. */
  of(window: PhotoWindow): Promise<Buffer> {
    const crop = this.crops.get(cropName(window));
    if (!crop) throw new Error(`a window that was not announced: ${cropName(window)}`);
    crop.pixels ??= this.make(window);
    return crop.pixels;
  }

  /** Says that a window needs its pixels no more. */
  async painted(window: PhotoWindow): Promise<void> {
    const crop = this.crops.get(cropName(window));
    if (!crop) return;
    crop.left--;
    if (crop.left > 0) return;
    this.crops.delete(cropName(window));
    const pixels = await crop.pixels?.catch(() => undefined);
    if (pixels) release(pixels);
  }

  private async make(window: PhotoWindow): Promise<Buffer> {
    const source = this.sources.get(window.shot.picture.hash) as Source;
    source.opened ??= open(source.windows);
    const { photo, focal } = await source.opened;
    const part = window.shot.closeUp ? closeUpShare : 1;
    try {
      return await cropDecoded(photo, focal, sizeOf(window.box), part).raw().toBuffer();
    } finally {
      source.left--;
      if (source.left === 0) release(photo.pixels);
    }
  }
}

/** Decodes the photo of these windows in the size that they need. */
async function open(windows: PhotoWindow[]) {
  const { picture } = (windows[0] as PhotoWindow).shot;
  const needed = windows.map(({ shot, box }) => {
    const { width, height } = sizeOf(box);
    const whole = Math.max(width / picture.width, height / picture.height);
    return shot.closeUp ? whole / closeUpShare : whole;
  });
  const photo = await decodePhoto(picture, Math.min(1, Math.max(...needed)));
  return { photo, focal: picture.focal ?? (await attentionPoint(photo)) };
}
