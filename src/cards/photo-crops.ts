import type { FocalPoint } from '../homestay/photo.ts';
import type { Picture } from '../listings/entries.ts';
import { attentionPoint } from '../photos/attention.ts';
import { cropDecoded } from '../photos/crop-decoded.ts';
import { cropFile } from '../photos/crop-file.ts';
import { type DecodedPhoto, decodePhoto } from '../photos/decoded.ts';
import { release } from '../photos/release.ts';
import { type PhotoWindow, shareOf, sizeOf } from './composition.ts';

/** A photo that crops are made from. */
interface Source {
  /** How many are made of it. */
  crops: number;
  opened?: Promise<{ photo: DecodedPhoto; focal: FocalPoint }>;
  /** Crops not made yet. */
  left: number;
}

/** A crop that windows of the same size share. */
interface Crop {
  pixels?: Promise<Buffer> | undefined;
  /** Windows that have not been painted yet. */
  left: number;
}

const cropName = ({ shot, box }: PhotoWindow) => {
  const { width, height } = sizeOf(box);
  return `${shot.picture.hash} ${width}×${height} ${shot.closeUp}`;
};

/**
 * The crops of some cards. A photo of which several are made is decoded once for all of them, and a crop that two cards
 * show, such as the Vietnamese and the English one, is made once. What is not needed any more is given back: a decoded photo takes up
 * to 48 MB.
 */
export class PhotoCrops {
  private readonly sources = new Map<string, Source>();
  private readonly crops = new Map<string, Crop>();

  /** @param windows every window of the cards; each is painted once */
  constructor(windows: PhotoWindow[]) {
    for (const window of windows) {
      const name = cropName(window);
      const known = this.crops.get(name);
      if (known) {
        known.left++;
        continue;
      }
      this.crops.set(name, { left: 1 });
      const { hash } = window.shot.picture;
      const source = this.sources.get(hash) ?? { crops: 0, left: 0 };
      source.crops++;
      source.left++;
      this.sources.set(hash, source);
    }
  }

  /** A shot cropped to its window, as raw pixels (red, green, blue). They are good until `painted`. */
  async of(window: PhotoWindow): Promise<Buffer> {
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
    const pixels = await crop.pixels?.catch(() => undefined);
    crop.pixels = undefined;
    if (pixels) release(pixels);
  }

  private async make({ shot, box }: PhotoWindow): Promise<Buffer> {
    const { picture } = shot;
    const source = this.sources.get(picture.hash) as Source;
    const wanted = { size: sizeOf(box), part: shareOf(shot) };
    if (source.crops === 1 && picture.focal) {
      const crop = cropFile(picture, { ...wanted, focal: picture.focal });
      if (crop) return crop.raw().toBuffer();
    }
    source.opened ??= open(picture);
    const { photo, focal } = await source.opened;
    try {
      return await cropDecoded(photo, { ...wanted, focal })
        .raw()
        .toBuffer();
    } finally {
      source.left--;
      if (source.left === 0) release(photo.pixels);
    }
  }
}

/** Decodes a photo and finds what stands out in it. */
async function open(picture: Picture) {
  const photo = await decodePhoto(picture);
  return { photo, focal: picture.focal ?? (await attentionPoint(photo)) };
}
