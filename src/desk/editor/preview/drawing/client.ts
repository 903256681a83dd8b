import type { Card } from '../../../../cards/card.ts';
import type { FromWorker, Outcome, ToWorker } from './messages.ts';

type OnPhoto = (address: string, size: { width: number; height: number }) => void;

/** Draws cards in a worker, so that typing is never held up. */
export class Drawing {
  readonly #worker: Worker;
  readonly #asked = new Map<number, (outcome: Outcome) => void>();
  #last = 0;

  /** @param onPhoto told about each photo that has arrived */
  constructor(onPhoto: OnPhoto) {
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    this.#worker.addEventListener('message', ({ data: message }: MessageEvent<FromWorker>) => {
      switch (message.kind) {
        case 'photo':
          return onPhoto(message.address, message);
        case 'svg':
          return void this.#rasterise(message.id, message.svg);
        case 'drawn':
          this.#asked.get(message.id)?.(message.outcome);
          this.#asked.delete(message.id);
      }
    });
    this.#worker.addEventListener('error', () => {
      for (const answer of this.#asked.values()) answer(noWorker);
      this.#asked.clear();
    });
  }

  /** A card as the build would draw it. */
  draw = (card: Card): Promise<Outcome> =>
    new Promise((resolve) => {
      const id = ++this.#last;
      this.#asked.set(id, resolve);
      this.#say({ kind: 'draw', id, card });
    });

  /** Ends the worker; nothing is drawn any more. */
  close(): void {
    this.#worker.terminate();
  }

  #say(message: ToWorker, given: Transferable[] = []): void {
    this.#worker.postMessage(message, given);
  }

  async #rasterise(id: number, svg: string): Promise<void> {
    const bitmap = await bitmapOf(svg).catch(() => undefined);
    this.#say({ kind: 'pixels', id, bitmap }, bitmap ? [bitmap] : []);
  }
}

const noWorker: Outcome = {
  fault: 'Chưa tải được phần vẽ ảnh. Hãy xem lại mạng rồi mở lại phần xem trước.',
};

/** An SVG as the browser draws it, in its own size. */
async function bitmapOf(svg: string): Promise<ImageBitmap> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return await createImageBitmap(image);
  } finally {
    URL.revokeObjectURL(address);
  }
}
