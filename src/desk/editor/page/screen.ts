/** What the page shows: `outside` is a Git host's way in, `opening` what stands there until something can be shown,
 * `other` one of `screens.ts`. */
export type Screen = 'opening' | 'outside' | 'list' | 'entry' | 'other';

/** Draws a screen into its empty `main`; whoever is there calls what it returns when the screen is left. */
export type Draw = (main: HTMLElement, path: string) => (() => void) | undefined;

const listeners = new Set<() => void>();

/** The style sheets lay the page out by it. */
export const screen = {
  now: () => document.body.dataset.screen as Screen | undefined,
  show(next: Screen) {
    if (document.body.dataset.screen === next) return;
    document.body.dataset.screen = next;
    // The list goes back to the place where one was.
    if (next !== 'list') window.scrollTo(0, 0);
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
