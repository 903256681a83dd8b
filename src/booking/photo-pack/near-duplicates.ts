import type { Picture } from '../../listings/entries.ts';
import { cacheKey, keep } from '../../photos/cache.ts';
import { openPhoto } from '../../photos/open.ts';

/** A picture that shows the same as another, which is kept in its place. */
export interface Duplicate {
  file: string;
  /** File of the picture that is kept. */
  of: string;
}

const side = 16;

/**
 * Most bits of 256 in which two pictures may differ and still be the same photo. Measured on 28 pictures of houses,
 * rooms and food: copies that an app made smaller, brighter or saved again differ by at most 21 bits, the two most alike
 * different pictures by 70. Two shots of one room from the same place must both survive, so it lies near the lower end.
 */
export const sameShotTolerance = 26;

/**
 * Difference hash of an upright picture: 16 rows of 16 bits, each telling whether brightness rises to the right. It
 * survives new sizes and new compression. Kept in the cache.
 * @returns 32 bytes
 */
export async function pictureHash({ path, hash }: Pick<Picture, 'path' | 'hash'>): Promise<Buffer> {
  const key = cacheKey('difference-hash', 1, hash);
  const { bytes } = await keep(`booking/${key.slice(0, 2)}/${key}.hash`, async () => {
    const pixels = await openPhoto(path)
      .flatten({ background: '#ffffff' })
      .greyscale()
      .resize(side + 1, side, { fit: 'fill' })
      .raw()
      .toBuffer();
    const bits = Buffer.alloc((side * side) / 8);
    for (let bit = 0; bit < side * side; bit += 1) {
      const at = Math.floor(bit / side) * (side + 1) + (bit % side);
      if ((pixels[at] ?? 0) < (pixels[at + 1] ?? 0))
        bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
    return bits;
  });
  return bytes;
}

/** In how many bits two hashes differ. */
export function bitsApart(a: Buffer, b: Buffer): number {
  let apart = 0;
  for (const [index, byte] of a.entries()) {
    for (let rest = byte ^ (b[index] ?? 0); rest; rest &= rest - 1) apart += 1;
  }
  return apart;
}

/**
 * Pictures that show the same as another one of the list. Of such a pair the one with more pixels stays; of two alike in
 * that too, the one that comes first.
 */
export async function nearDuplicates(pictures: readonly Picture[]): Promise<Duplicate[]> {
  const hashes = new Map<Picture, Buffer>();
  for (const picture of pictures) hashes.set(picture, await pictureHash(picture));
  const kept: Picture[] = [];
  const duplicates: Duplicate[] = [];
  for (const picture of pictures.toSorted((a, b) => b.width * b.height - a.width * a.height)) {
    const hash = hashes.get(picture) as Buffer;
    const same = kept.find((each) => bitsApart(hashes.get(each) as Buffer, hash) <= sameShotTolerance);
    if (same) duplicates.push({ file: picture.file, of: same.file });
    else kept.push(picture);
  }
  return duplicates;
}
