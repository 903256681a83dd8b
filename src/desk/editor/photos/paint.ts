import type { PixelSize } from '../../../photos/limits.ts';

type Source = { picture: CanvasImageSource } & PixelSize;

/**
 * Paints a picture on a canvas of the wanted size, halving it in steps: one large step would flicker, and each
 * step needs a quarter of the memory of the one before. Transparent parts become white, because JPEG has none.
 * @throws when the device has no memory for a canvas
 */
export function paint(source: Source, target: PixelSize): HTMLCanvasElement {
  let { picture, width, height } = source;
  for (;;) {
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(target.width, Math.ceil(width / 2));
    canvas.height = Math.max(target.height, Math.ceil(height / 2));
    const context = canvas.getContext('2d', { alpha: false });
    if (!context) throw new Error('No canvas.');
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.imageSmoothingQuality = 'high';
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    if (picture instanceof HTMLCanvasElement) release(picture);
    if (canvas.width === target.width && canvas.height === target.height) return canvas;
    ({ picture, width, height } = { picture: canvas, width: canvas.width, height: canvas.height });
  }
}

/** Gives a canvas' memory back at once; low-memory phones do not wait for the garbage collector. */
export function release(canvas: HTMLCanvasElement): void {
  canvas.width = 0;
  canvas.height = 0;
}
