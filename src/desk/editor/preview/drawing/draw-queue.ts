import { appearanceOf, type Card } from '../../../../cards/card.ts';
import { within } from '../../page/within.ts';
import type { Outcome, Picture } from './messages.ts';

/** A card as the preview shows it. */
export interface Shown {
  /** The last good picture of it. */
  picture?: Picture & { address: string; alt: string };
  /** Why the newest one could not be drawn. */
  fault?: string;
}

const idOf = ({ language, name }: Card) => `${language}/${name}`;
const lookOf = (card: Card) => JSON.stringify([appearanceOf(card), card.alt]);

/** Milliseconds for one card: the first waits for fonts, which a weak line takes a while to bring. */
const patience = 60_000;

const unfinished: Outcome = {
  fault: 'Vẽ mãi chưa xong tấm ảnh này. Hãy xem lại mạng, rồi đóng và mở lại phần xem trước.',
};

/**
 * Draws cards one at a time and always the newest: what has been overtaken by typing is never begun, or thrown away
 * when it is done. A card that looks as before is not drawn again.
 */
export class DrawQueue {
  readonly #draw: (card: Card) => Promise<Outcome>;
  readonly #listeners = new Set<() => void>();
  readonly #looks = new Map<string, string>();
  #wanted = new Map<string, Card>();
  #shown: ReadonlyMap<string, Shown> = new Map();
  #arrivals = 0;
  #busy = false;
  #closed = false;

  constructor(draw: (card: Card) => Promise<Outcome>) {
    this.#draw = draw;
  }

  /** Asks for these cards, in this order, and no others. */
  show(cards: Card[]): void {
    this.#wanted = new Map(cards.map((card) => [idOf(card), card]));
    void this.#work();
  }

  /** A photo has arrived: what was drawn without one is drawn again. */
  photoArrived(): void {
    this.#arrivals++;
    for (const [id, { picture }] of this.#shown) if (picture?.waiting) this.#looks.delete(id);
    void this.#work();
  }

  /** What is shown of a card. */
  shown = (): ReadonlyMap<string, Shown> => this.#shown;

  /** Tells when something has changed; returns the way to stop it. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Gives the pictures back. */
  close(): void {
    this.#closed = true;
    this.#wanted.clear();
    for (const { picture } of this.#shown.values()) if (picture) URL.revokeObjectURL(picture.address);
    this.#shown = new Map();
  }

  #next(): [string, Card] | undefined {
    return [...this.#wanted].find(([id, card]) => this.#looks.get(id) !== lookOf(card));
  }

  async #work(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    for (let next = this.#next(); next; next = this.#next()) {
      const [id, card] = next;
      const look = lookOf(card);
      const arrivals = this.#arrivals;
      const drawing = this.#draw(card);
      const outcome = await within(patience, drawing).catch(() => unfinished);
      if (this.#closed) break;
      if (outcome === unfinished) {
        // The next card has its turn; a picture that comes later is shown if it is still the one that is wanted.
        drawing.then((late) => this.#take(id, card, look, arrivals, late)).catch(() => undefined);
      }
      this.#take(id, card, look, arrivals, outcome);
    }
    this.#busy = false;
  }

  /** @param arrivals how many photos had arrived when the drawing began */
  #take(id: string, card: Card, look: string, arrivals: number, outcome: Outcome): void {
    const newest = this.#wanted.get(id);
    if (this.#closed || !newest || lookOf(newest) !== look) return;
    const overtaken = 'waiting' in outcome && outcome.waiting && arrivals !== this.#arrivals;
    if (!overtaken) this.#looks.set(id, look);
    this.#put(id, card, outcome);
  }

  #put(id: string, { alt }: Card, outcome: Outcome): void {
    const before = this.#shown.get(id);
    const now: Shown =
      'fault' in outcome
        ? { ...before, fault: outcome.fault }
        : { picture: { ...outcome, address: URL.createObjectURL(outcome.file), alt } };
    if (before?.picture && now.picture !== before.picture) URL.revokeObjectURL(before.picture.address);
    this.#shown = new Map(this.#shown).set(id, now);
    for (const listener of this.#listeners) listener();
  }
}
