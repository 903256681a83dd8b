/** Whether the person has to sign in again before work goes on. */
let waiting: { again: Promise<void>; done(): void } | undefined;
const listeners = new Set<() => void>();

const tell = () => {
  for (const listener of listeners) listener();
};

/** To be called when the server does not know the person any more. Resolves when they have signed in again. */
export function signInAgain(): Promise<void> {
  if (!waiting) {
    let done = () => {};
    const again = new Promise<void>((resolve) => {
      done = resolve;
    });
    waiting = { again, done };
    tell();
  }
  return waiting.again;
}

/** The person is signed in: whatever waits goes on. */
export function signedIn(): void {
  const { done } = waiting ?? {};
  waiting = undefined;
  tell();
  done?.();
}

export const session = {
  ended: () => waiting !== undefined,
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
