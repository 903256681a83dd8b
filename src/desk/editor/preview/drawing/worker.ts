import '../../../../stand-ins/lists.ts';
import { CardFault } from '../../../../cards/card-fault.ts';
import { keptDrawings } from '../../../../cards/kept-drawings.ts';
import { drawCard } from './draw-card.ts';
import { fonts } from './fonts.ts';
import type { FromWorker, Outcome, ToWorker } from './messages.ts';
import { Photos } from './photos.ts';
import { withoutAlpha } from './pixels.ts';

const scope = self as unknown as {
  postMessage(message: FromWorker): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToWorker>) => void): void;
};

const photos = new Photos((address, size) => scope.postMessage({ kind: 'photo', address, ...size }));

let asked = 0;
const waiting = new Map<number, (bitmap: ImageBitmap | undefined) => void>();

/** An SVG as the page draws it. */
async function layerOf(svg: string): Promise<Uint8Array> {
  const id = ++asked;
  const bitmap = await new Promise<ImageBitmap | undefined>((resolve) => {
    waiting.set(id, resolve);
    scope.postMessage({ kind: 'svg', id, svg });
  });
  if (!bitmap) throw new Error('the browser could not draw an SVG');
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  context?.drawImage(bitmap, 0, 0);
  bitmap.close();
  const { data } = context?.getImageData(0, 0, width, height) ?? {};
  if (!data) throw new Error('no canvas');
  return new Uint8Array(data.buffer);
}

const svgs = keptDrawings({
  layer: layerOf,
  opaque: async (svg) => withoutAlpha(await layerOf(svg)),
});

scope.addEventListener('message', async ({ data: message }) => {
  if (message.kind === 'pixels') {
    waiting.get(message.id)?.(message.bitmap);
    waiting.delete(message.id);
    return;
  }
  const { id, card } = message;
  const outcome = await fonts()
    .then((loaded) => drawCard(card, { fonts: loaded, photos, svgs }))
    .catch(unable);
  scope.postMessage({ kind: 'drawn', id, outcome });
});

/** Safari draws outside the page from 16.4 on. */
const tooOld =
  'Trình duyệt trên máy này cũ quá nên chưa vẽ thử được ảnh; hãy cập nhật. Bài vẫn lưu được như thường.';

function unable(fault: unknown): Outcome {
  if (fault instanceof CardFault) return { fault: fault.vi };
  if (typeof OffscreenCanvas === 'undefined') return { fault: tooOld };
  console.error(fault);
  return { fault: 'Chưa vẽ được tấm ảnh này. Hãy xem lại mạng rồi mở lại phần xem trước.' };
}
