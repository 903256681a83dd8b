import type { FocalPoint } from '../homestay/photo.ts';
import { attentionPoint } from '../photos/attention.ts';
import { cropDecoded } from '../photos/crop-decoded.ts';
import { type DecodedPhoto, decodePhoto } from '../photos/decoded.ts';
import { release } from '../photos/release.ts';
import { type PhotoWindow, shareOf, sizeOf } from './composition.ts';

/**
 * Least share of the height of a crop that a lower window of the same width takes from it, rather than having one of
 * its own: above and below at most a thirtieth of the picture is cut off. The Vietnamese and the English card of a
 * kind often differ by less.
 */
const alike = 0.94;

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
  /** The highest of them. */
  window: PhotoWindow;
  pixels?: Promise<Buffer> | undefined;
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
    const highestFirst = windows.toSorted((one, other) => sizeOf(other.box).height - sizeOf(one.box).height);
    for (const window of highestFirst) {
      const name = cropName(window);
      const known = this.crops.get(name) ?? this.alikeTo(window);
      if (known) {
        known.left++;
        this.crops.set(name, known);
        continue;
      }
      this.crops.set(name, { window, left: 1 });
      const source = this.sources.get(window.shot.picture.hash) ?? { windows: [], left: 0 };
      source.windows.push(window);
      source.left++;
      this.sources.set(window.shot.picture.hash, source);
    }
  }

  private alikeTo(window: PhotoWindow): Crop | undefined {
    const { picture, closeUp } = window.shot;
    const { width, height } = sizeOf(window.box);
    return [...this.crops.values()].find(({ window: { shot, box } }) => {
      const size = sizeOf(box);
      const same = shot.picture.hash === picture.hash && shot.closeUp === closeUp && size.width === width;
      return same && height >= size.height * alike;
    });
  }

  /** A shot cropped to its window, as raw pixels (red, green, blue). They are good until `painted`. */
  async of(window: PhotoWindow): Promise<Buffer> {
    const crop = this.crops.get(cropName(window));
    if (!crop) throw new Error(`a window that was not announced: ${cropName(window)}`);
    crop.pixels ??= this.make(crop.window);
    const { width, height } = sizeOf(window.box);
    const row = width * 3;
    const above = Math.round((sizeOf(crop.window.box).height - height) / 2);
    return (await crop.pixels).subarray(above * row, (above + height) * row);
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

  private async make(window: PhotoWindow): Promise<Buffer> {
    const source = this.sources.get(window.shot.picture.hash) as Source;
    source.opened ??= open(source.windows);
    const { photo, focal } = await source.opened;
    try {
      return await cropDecoded(photo, focal, sizeOf(window.box), shareOf(window.shot)).raw().toBuffer();
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
    return Math.max(width / picture.width, height / picture.height) / shareOf(shot);
  });
  const photo = await decodePhoto(picture, Math.min(1, Math.max(...needed)));
  return { photo, focal: picture.focal ?? (await attentionPoint(photo)) };
}
