import type { Card } from '../../../src/cards/card.ts';
import type { CardBoxes } from '../card-boxes.ts';

/** Quality of every picture, that of our own cards. */
export const quality = 76;

/** One card in the two forms in which contenders take it. */
export interface Task {
  card: Card;
  boxes: CardBoxes;
}

/** A way of making the picture of a card. */
export interface Contender {
  name: string;
  /** What it does while the clock runs, in one line. */
  does: string;
  /**
   * Gets everything ready that is needed once: fonts, renderer, browser.
   * @param folder for files of its own
   */
  open(folder: string): Promise<Ready>;
}

/** A contender that is ready. */
export interface Ready {
  /** From the photo's file on disk to the bytes of the finished picture. */
  make(task: Task): Promise<Uint8Array>;
  /** Milliseconds of processor time that programs started by it have taken so far. */
  elsewhere?(): Promise<number>;
  close?(): Promise<void>;
}
