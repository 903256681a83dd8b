import { most } from '../../save-limits.ts';

/** Bytes for each pixel that are enough for a good picture: 1.5 MB for the 6.75 megapixels of 3000 × 2250. */
const bytesPerPixel = 0.22;

/** Tried one after the other until the bytes suffice; the last is taken in any case. */
const qualities = [0.88, 0.82, 0.76, 0.7, 0.5, 0.3];

/** From this quality on a picture is heavy rather than spoilt, as long as it can be sent. */
const leastGood = 0.7;

/**
 * The canvas as JPEG without any metadata, in the best quality that keeps a phone photo near a megabyte.
 * @throws when the device has no memory left
 */
export async function encode(canvas: HTMLCanvasElement): Promise<Blob> {
  let jpeg: Blob | null = null;
  for (const quality of qualities) {
    jpeg = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality));
    const enough = quality > leastGood ? canvas.width * canvas.height * bytesPerPixel : most.photo;
    if (jpeg && jpeg.size <= enough) break;
  }
  if (!jpeg) throw new Error('The canvas could not be encoded.');
  return jpeg;
}
