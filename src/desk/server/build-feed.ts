import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { BuildState } from '../protocol.ts';

/** The building of the site, as far as the desk needs to know. */
export interface Rebuild {
  readonly state: BuildState;
  /** Tells each new state; gives a function that ends it. */
  follow(listener: (state: BuildState) => void): () => void;
  /** Content has changed: the site is to show it. The state is no longer `current` when this returns. */
  changed(): void;
}

/** Where pages are made when they are asked for, as in development: the site always shows everything. */
export const alwaysCurrent: Rebuild = {
  state: { state: 'current' },
  follow: () => () => undefined,
  changed: () => undefined,
};

/** Milliseconds between signs of life, so that neither side keeps a line that is dead. */
const signOfLife = 20_000;

/** Lines that are held open at once. */
const most = 64;

/** Milliseconds after which a browser for which there was no line asks again. */
const askAgain = 20_000;

let open = 0;

/**
 * The states of the building as server-sent events: the present one at once, then each new one. Where too many follow
 * already, and when the program ends, the line is closed after the present one; browsers ask again by themselves.
 * @param asTold a state as whoever follows may have it
 */
export function buildFeed(
  context: Context,
  rebuild: Rebuild,
  asTold: (state: BuildState) => BuildState,
  ending?: AbortSignal,
): Response {
  return streamSSE(context, async (stream) => {
    const tell = (state: BuildState, retry?: number) =>
      stream.writeSSE({ data: JSON.stringify(asTold(state)), retry }).catch(() => undefined);
    if (open >= most || ending?.aborted) return tell(rebuild.state, askAgain);
    open++;
    const pulse = setInterval(() => stream.write(':\n\n').catch(() => undefined), signOfLife).unref();
    const unfollow = rebuild.follow((state) => void tell(state));
    try {
      const gone = new Promise<void>((resolve) => {
        stream.onAbort(resolve);
        ending?.addEventListener('abort', () => resolve(), { once: true });
      });
      await tell(rebuild.state);
      await gone;
    } finally {
      open--;
      unfollow();
      clearInterval(pulse);
    }
  });
}
