import { readSlugs } from './saved-slugs.ts';

const key = 'nha-san-saved';
const changes = new EventTarget();

/** Stands in where the browser keeps nothing (private windows, full disks): until the page is left. */
let inMemory: string | null = null;

function stored(): string | null {
  try {
    return localStorage.getItem(key) ?? inMemory;
  } catch {
    return inMemory;
  }
}

/** Slugs of the houses saved on this device, the latest first. */
export const savedSlugs = (): string[] => readSlugs(stored());

/** Writes the list; every page that is open in this browser is told. */
export function setSavedSlugs(slugs: readonly string[]): void {
  const text = JSON.stringify(slugs);
  try {
    localStorage.setItem(key, text);
    inMemory = null;
  } catch {
    inMemory = text;
  }
  changes.dispatchEvent(new Event('change'));
}

/** Calls when the list changes, here or in another tab. */
export function onSavedChange(listener: () => void): void {
  changes.addEventListener('change', listener);
  addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) listener();
  });
  // A page that comes back from the browser's memory has missed what happened meanwhile.
  addEventListener('pageshow', (event) => event.persisted && listener());
}
