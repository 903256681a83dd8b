import type { Card } from '../../../../cards/card.ts';
import { within } from '../../page/within.ts';
import type { FromWorker, Outcome, ToWorker } from './messages.ts';

type OnPhoto = (address: string, size: { width: number; height: number }) => void;

/** Draws cards in a worker, so that typing is never held up. */
export class Drawing {
  readonly #onPhoto: OnPhoto;
  #worker: Worker;
  /** Whether the worker is loaded: until then it is not stuck, but on its way. */
  #hasSpoken = false;
  readonly #asked = new Map<number, (outcome: Outcome) => void>();
  #last = 0;

  /** @param onPhoto told about each photo that has arrived */
  constructor(onPhoto: OnPhoto) {
    this.#onPhoto = onPhoto;
    this.#worker = this.#open();
  }

  #open(): Worker {
    this.#hasSpoken = false;
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data: message }: MessageEvent<FromWorker>) => {
      this.#hasSpoken = true;
      switch (message.kind) {
        case 'photo':
          return this.#onPhoto(message.address, message);
        case 'svg':
          return void this.#rasterise(worker, message.id, message.svg);
        case 'drawn':
          this.#answer(message.id, message.outcome);
      }
    });
    worker.addEventListener('error', () => {
      for (const id of [...this.#asked.keys()]) this.#answer(id, noWorker);
    });
    return worker;
  }

  #answer(id: number, outcome: Outcome): void {
    this.#asked.get(id)?.(outcome);
    this.#asked.delete(id);
  }

  /** A card as the build would draw it. A worker that still owes another one is stuck: a new one takes its place. */
  draw = (card: Card): Promise<Outcome> =>
    new Promise((resolve) => {
      if (this.#asked.size > 0 && this.#hasSpoken) {
        this.#worker.terminate();
        this.#asked.clear();
        this.#worker = this.#open();
      }
      const id = ++this.#last;
      this.#asked.set(id, resolve);
      say(this.#worker, { kind: 'draw', id, card });
    });

  /** Ends the worker; nothing is drawn any more. */
  close(): void {
    this.#worker.terminate();
  }

  async #rasterise(worker: Worker, id: number, svg: string): Promise<void> {
    const bitmap = await within(patience, bitmapOf(svg)).catch(() => undefined);
    say(worker, { kind: 'pixels', id, bitmap }, bitmap ? [bitmap] : []);
  }
}

/** Milliseconds for one drawing of the browser. */
const patience = 10_000;

const say = (worker: Worker, message: ToWorker, given: Transferable[] = []) =>
  worker.postMessage(message, given);

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
