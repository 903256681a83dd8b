let under = 0;
const listeners = new Set<() => void>();

/** How many lots of pictures are being made ready. A save waits for them: they are part of what the person means. */
export const preparing = {
  now: () => under,
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** Resolves when none is being made ready any more. */
  async ended(): Promise<void> {
    while (under > 0) {
      await new Promise<void>((resolve) => {
        const leave = preparing.subscribe(() => {
          leave();
          resolve();
        });
      });
    }
  },
  count(by: 1 | -1) {
    under += by;
    for (const listener of listeners) listener();
  },
};
