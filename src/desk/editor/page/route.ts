/** What moves the desk from screen to screen. */
interface Router {
  /** As `/collections/homestays`. */
  path(): string;
  subscribe(listener: () => void): void;
}

/** Path in an address of the desk: what stands behind `#`. */
export function pathOf(hash: string): string {
  const path = hash.replace(/^#/, '');
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};

const byAddress: Router = {
  path: () => pathOf(location.hash),
  subscribe: (listener) => window.addEventListener('hashchange', listener),
};
let router = byAddress;

/** Which screen of the desk is asked for. */
export const route = {
  path: () => router.path(),
  isEntry: () => /^\/collections\/[^/]+\/(?:entries|new)/.test(router.path()),
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Follows the address, for as long as there is no other router. */
export const followAddress = () => byAddress.subscribe(() => router === byAddress && tell());

/** Follows the editor's router from now on: it may know of a step before the address does. */
export function followRouter(other: Router): void {
  router = other;
  other.subscribe(tell);
}
