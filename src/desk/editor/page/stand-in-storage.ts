/** What a browser remembers of the site, for as long as the page is open only. */
class PageStorage implements Storage {
  readonly #items = new Map<string, string>();
  [name: string]: unknown;

  get length(): number {
    return this.#items.size;
  }
  key(index: number): string | null {
    return [...this.#items.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.#items.get(String(key)) ?? null;
  }
  setItem(key: string, value: string): void {
    this.#items.set(String(key), String(value));
  }
  removeItem(key: string): void {
    this.#items.delete(String(key));
  }
  clear(): void {
    this.#items.clear();
  }
}

let isStandIn = false;

/**
 * Where site data is blocked, touching `localStorage` throws, and Decap touches it everywhere: something that lasts as
 * long as the page takes its place.
 */
export function standInForStorage(): void {
  try {
    if (window.localStorage) return;
  } catch {
    // Blocked.
  }
  isStandIn = true;
  Object.defineProperty(window, 'localStorage', { value: new PageStorage(), configurable: true });
}

/** What this device remembers under a key. */
export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/**
 * Remembers something small on this device.
 * @returns false when it is not remembered beyond this page: site data is blocked, or there is no room
 */
export function remember(key: string, value: string): boolean {
  try {
    localStorage.setItem(key, value);
    return !isStandIn;
  } catch {
    return false;
  }
}
