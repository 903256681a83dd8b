import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import type { Card } from '../cards/card.ts';
import { CardFault } from '../cards/card-fault.ts';
import type { Derivation, PhotoSource } from '../photos/derive.ts';
import type { MadeCard } from '../site/published-cards.ts';
import type { PictureJob, PictureNews, SentCard, SentFault } from './picture-job.ts';

/** Jobs that the child works on at once. */
const atOnce = 4;

interface Waiting {
  work: PictureJob;
  onCard: (index: number, made: SentCard) => void;
  resolve: () => void;
  reject: (fault: Error) => void;
  isTriedAgain?: boolean;
}

const faultOf = ({ message, card }: SentFault): Error =>
  card ? new CardFault(card.card, card.vi, card.en) : new Error(message);

/**
 * Makes pictures into the cache, in one child that ends when nothing is left to do. A child that dies is started again,
 * and what it was at is tried once more.
 */
export class PictureMaker {
  private readonly program: string;
  private readonly script: string;
  private readonly patience: number;
  private child: ChildProcess | undefined;
  private idle: NodeJS.Timeout | undefined;
  private readonly waiting: Waiting[] = [];
  private readonly going = new Map<number, Waiting>();
  private numbers = 0;

  /**
   * @param program file of the bundled program
   * @param patience milliseconds without work after which the child ends
   * @param script what the child runs
   */
  constructor(
    program: string,
    { patience = 20_000, script = path.join(import.meta.dirname, 'picture-child.ts') } = {},
  ) {
    this.program = program;
    this.patience = patience;
    this.script = script;
  }

  /** Draws cards that show the same photos; told how each came out, by its index. */
  cards(cards: readonly Card[], onCard: (index: number, made: MadeCard) => void): Promise<void> {
    return this.do({ cards }, (index, made) =>
      onCard(index, 'fault' in made ? { fault: faultOf(made.fault) } : made),
    );
  }

  /**
   * Makes the light picture of a card.
   * @throws {CardFault} when the card cannot be drawn
   */
  lightCard(light: Card): Promise<void> {
    return this.do({ light }, () => undefined);
  }

  /** Makes sizes of a photo. */
  photo(source: PhotoSource, derivations: readonly Derivation[]): Promise<void> {
    return this.do({ source, derivations }, () => undefined);
  }

  /** Ends the child at once. */
  end(): void {
    clearTimeout(this.idle);
    const { child } = this;
    this.child = undefined;
    child?.kill();
  }

  private do(work: PictureJob, onCard: Waiting['onCard']): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ work, onCard, resolve, reject });
      this.hand();
    });
  }

  private hand(): void {
    clearTimeout(this.idle);
    while (this.waiting.length && this.going.size < atOnce) {
      const next = this.waiting.shift() as Waiting;
      const job = this.numbers++;
      this.going.set(job, next);
      this.running().send({ job, work: next.work });
    }
    if (!this.going.size) this.idle = setTimeout(() => this.end(), this.patience).unref();
    // Only its work keeps the program that started it.
    const [process, keep] = [this.child, this.going.size ? 'ref' : 'unref'] as const;
    process?.[keep]();
    process?.channel?.[keep]();
  }

  private running(): ChildProcess {
    if (this.child) return this.child;
    const child = fork(this.script, [this.program], {
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    child.on('message', (news: PictureNews) => this.hear(news));
    child.on('exit', () => this.died(child));
    child.on('error', () => this.died(child));
    this.child = child;
    return child;
  }

  private hear(news: PictureNews): void {
    const job = this.going.get(news.job);
    if ('index' in news) {
      job?.onCard(news.index, news.made);
      return;
    }
    this.going.delete(news.job);
    if (news.fault) job?.reject(faultOf(news.fault));
    else job?.resolve();
    this.hand();
  }

  private died(child: ChildProcess): void {
    // It tells its end in more than one way; by the second another may be at work.
    if (this.child !== child) return;
    this.child = undefined;
    const lost = [...this.going.values()];
    this.going.clear();
    for (const each of lost) {
      if (each.isTriedAgain) each.reject(new Error('The process that makes pictures has died.'));
      else this.waiting.unshift({ ...each, isTriedAgain: true });
    }
    this.hand();
  }
}
