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

/** The states of the building as server-sent events: the present one at once, then each new one. */
export function buildFeed(context: Context, rebuild: Rebuild): Response {
  return streamSSE(context, async (stream) => {
    const tell = (state: BuildState) => stream.writeSSE({ data: JSON.stringify(state) });
    const pulse = setInterval(() => stream.write(':\n\n'), signOfLife).unref();
    const unfollow = rebuild.follow(tell);
    try {
      const gone = new Promise<void>((resolve) => stream.onAbort(resolve));
      await tell(rebuild.state);
      await gone;
    } finally {
      unfollow();
      clearInterval(pulse);
    }
  });
}
