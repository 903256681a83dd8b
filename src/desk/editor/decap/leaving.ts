import { pathOf } from '../page/route.ts';

let mayLeave: () => boolean = () => true;
let shown: () => string | undefined = () => undefined;

/**
 * Sets who is asked before an address is left, and which address is shown.
 * @param ask whether the person may go; asks when something is unsaved
 * @param where path of what is shown, as the router has it
 */
export function askBeforeLeaving(ask: () => boolean, where: () => string): void {
  mayLeave = ask;
  shown = where;
}

/**
 * Asks before the router knows of a new address, so that after “stay” everything is as before, the address too: the
 * router that Decap brings takes it back only when it has seen it before (remix-run/history 367, 778). To be called
 * before that router listens.
 */
export function watchLeaving(): void {
  window.addEventListener('hashchange', (event) => {
    const here = shown();
    if (here === undefined || pathOf(location.hash) === here || mayLeave()) return;
    event.stopImmediatePropagation();
    history.pushState(null, '', `#${encodeURI(here)}`);
  });
}

/** Follows links between the desk's screens by the router: with “stay” the address never changes. */
export function followLinks(go: (path: string) => void): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest<HTMLAnchorElement>('a[href^="#/"]');
    const isPlain =
      event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!link || !isPlain || event.defaultPrevented || link.target) return;
    event.preventDefault();
    const path = pathOf(link.hash);
    if (path !== shown() && mayLeave()) go(path);
  });
}
