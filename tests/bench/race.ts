import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** What a contender is asked for. */
export interface Asked {
  /** Number of the card, as `cardTasks` has them. */
  task: number;
  /** Folder to keep the picture in, to be looked at. */
  pictures: string | undefined;
}

/** What a card has cost: milliseconds on the clock and of all processors together, and its bytes. */
export interface Told {
  wall: number;
  cpu: number;
  bytes: number;
}

/** A contender in its process. */
export interface Racer {
  name: string;
  make(asked: Asked): Promise<Told>;
  stop(): void;
}

/** Milliseconds for what a contender leaves behind before the next one begins. */
const breath = 10;

/**
 * Compiled code is kept while the others run: a process that draws many cards never throws it away.
 */
const execArgv = ['--import', 'tsx', '--no-flush-bytecode'];

/** Starts a contender in a process of its own, with a cache of its own, and waits until it is ready. */
export async function racer(
  name: string,
  { rounds, seed }: { rounds: number; seed: number },
  folder: string,
): Promise<Racer> {
  const file = path.join(import.meta.dirname, 'racer.ts');
  const child = fork(file, [name, `${rounds}`, `${seed}`, folder], {
    execArgv,
    env: { ...process.env, NHA_SAN_CACHE: path.join(folder, 'cache') },
  });
  await answerOf(child, name);
  return {
    name,
    async make(asked) {
      await pause(breath);
      child.send(asked);
      return (await answerOf(child, name)) as Told;
    },
    stop: () => child.disconnect(),
  };
}

/** The next message of a child; a fault when it ends instead. */
async function answerOf(child: ChildProcess, name: string): Promise<unknown> {
  const over = new AbortController();
  const { signal } = over;
  try {
    return await Promise.race([
      once(child, 'message', { signal }).then(([message]) => message),
      once(child, 'exit', { signal }).then(([code]) => {
        throw new Error(`${name} ended with ${code}.`);
      }),
    ]);
  } finally {
    over.abort();
  }
}
