import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import type { Card } from '../cards/card.ts';
import { CardFault } from '../cards/card-fault.ts';
import type { Derivation } from '../photos/derivation.ts';
import type { PhotoSource } from '../photos/derive.ts';
import type { MadeCard } from '../site/published-cards.ts';
import type { PictureJob, PictureNews, SentCard, SentFault } from './picture-job.ts';
import { isSmallMachine } from './small-machine.ts';

/** Jobs that the child works on at once: each holds a picture. */
const atOnce = isSmallMachine() ? 1 : 4;

/** Megabytes that scripts of the child may take; pictures come on top of them. */
const scripts = 320;

/** What a child and its work may take. Times in milliseconds. */
export interface PictureLimits {
  /** Without work, after which the child ends. */
  patience: number;
  /** Without a word of a job, after which it is given up: its child is ended, and the others are done by the next. */
  job: number;
  /** Bytes of memory at which the child makes room for another: what it once took it keeps. */
  memory: number;
}

const usual: PictureLimits = {
  patience: 20_000,
  job: 3 * 60_000,
  memory: isSmallMachine() ? 420e6 : 1200e6,
};

interface Waiting {
  work: PictureJob;
  onCard: (index: number, made: SentCard) => void;
  resolve: () => void;
  reject: (fault: Error) => void;
  isTriedAgain?: boolean;
  clock?: NodeJS.Timeout;
}

const faultOf = ({ message, card }: SentFault): Error =>
  card ? new CardFault(card.card, card.vi, card.en) : new Error(message);

/**
 * Makes pictures into the cache, in one child that ends when nothing is left to do. A child that dies is started again,
 * and what it was at is tried once more. What takes too long is given up.
 */
export class PictureMaker {
  private readonly program: string;
  private readonly script: string;
  private readonly limits: PictureLimits;
  private child: ChildProcess | undefined;
  private idle: NodeJS.Timeout | undefined;
  private readonly waiting: Waiting[] = [];
  private readonly going = new Map<number, Waiting>();
  private numbers = 0;
  /** The child has taken so much that it is to end when what it is at is done. */
  private isFull = false;

  /**
   * @param program file of the bundled program
   * @param limits smaller ones in tests
   * @param script what the child runs
   */
  constructor(
    program: string,
    {
      script = path.join(import.meta.dirname, 'picture-child.ts'),
      ...limits
    }: Partial<PictureLimits> & { script?: string } = {},
  ) {
    this.program = program;
    this.limits = { ...usual, ...limits };
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
    this.isFull = false;
    for (const { clock } of this.going.values()) clearTimeout(clock);
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
    if (this.isFull && !this.going.size) this.end();
    while (this.waiting.length && this.going.size < atOnce && !this.isFull) {
      const next = this.waiting.shift() as Waiting;
      const job = this.numbers++;
      this.going.set(job, next);
      this.watch(job, next);
      this.running().send({ job, work: next.work });
    }
    if (!this.going.size) this.idle = setTimeout(() => this.end(), this.limits.patience).unref();
    // Only its work keeps the program that started it.
    const [process, keep] = [this.child, this.going.size ? 'ref' : 'unref'] as const;
    process?.[keep]();
    process?.channel?.[keep]();
  }

  private watch(job: number, waiting: Waiting): void {
    clearTimeout(waiting.clock);
    waiting.clock = setTimeout(() => this.giveUp(job), this.limits.job).unref();
  }

  private giveUp(job: number): void {
    const { child } = this;
    this.going.get(job)?.reject(new Error('Making a picture took too long.'));
    this.going.delete(job);
    this.child = undefined;
    child?.kill('SIGKILL');
    // The others have done nothing wrong: it does not count as a try.
    this.takeBack((each) => this.waiting.unshift(each));
  }

  private takeBack(onEach: (waiting: Waiting) => void): void {
    const lost = [...this.going.values()];
    this.going.clear();
    this.isFull = false;
    for (const each of lost) {
      clearTimeout(each.clock);
      onEach(each);
    }
    this.hand();
  }

  private running(): ChildProcess {
    if (this.child) return this.child;
    const child = fork(this.script, [this.program], {
      execArgv: [`--max-old-space-size=${scripts}`],
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    child.on('message', (news: PictureNews) => this.child === child && this.hear(news));
    child.on('exit', () => this.died(child));
    child.on('error', () => this.died(child));
    this.child = child;
    return child;
  }

  private hear(news: PictureNews): void {
    const job = this.going.get(news.job);
    if ('index' in news) {
      if (!job) return;
      this.watch(news.job, job);
      job.onCard(news.index, news.made);
      return;
    }
    clearTimeout(job?.clock);
    this.going.delete(news.job);
    if (news.memory > this.limits.memory) this.isFull = true;
    if (news.fault) job?.reject(faultOf(news.fault));
    else job?.resolve();
    this.hand();
  }

  private died(child: ChildProcess): void {
    // It tells its end in more than one way; by the second another may be at work.
    if (this.child !== child) return;
    this.child = undefined;
    this.takeBack((each) => {
      if (each.isTriedAgain) each.reject(new Error('The process that makes pictures has died.'));
      else this.waiting.unshift({ ...each, isTriedAgain: true });
    });
  }
}
