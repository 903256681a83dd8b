/** A line of tasks: so many run at once, and each other begins when one before it has ended, well or not. */
export class Queue {
  private readonly atOnce: number;
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  /** @param atOnce one for whatever writes */
  constructor(atOnce = 1) {
    this.atOnce = atOnce;
  }

  async add<T>(task: () => Promise<T>): Promise<T> {
    if (this.running >= this.atOnce) await new Promise<void>((turn) => this.waiting.push(turn));
    else this.running++;
    try {
      return await task();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running--;
    }
  }
}
