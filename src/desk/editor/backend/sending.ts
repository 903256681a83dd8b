let part: number | undefined;
const listeners = new Set<() => void>();

/** How much of a save with pictures has been sent, from 0 to 1; nothing while none is on its way. */
export const sending = {
  now: () => part,
  tell(next: number | undefined) {
    part = next;
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
