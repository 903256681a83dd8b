import type { Card } from '../../../src/cards/card.ts';
import type { CardBoxes } from '../card-boxes.ts';

/** Quality of every lossy picture; our own path starts from it and goes down until the file is small enough. */
export const quality = 86;

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
  /** From the photo's file on disk to the bytes of the finished picture. */
  make(task: Task): Promise<Uint8Array>;
  close?(): Promise<void>;
}
