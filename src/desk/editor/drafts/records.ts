/** What lies on the shelf: values by their keys. A value that cannot be read is `undefined`. */
export type Kept = Map<string, unknown>;

/** Where the shelf lies. */
export interface Records {
  /**
   * Reads everything, lets it be changed, and writes what was changed: all of it or nothing, and no other page comes
   * in between. Without `work` it only reads.
   * @returns what lies there afterwards
   */
  change(work?: (kept: Kept) => void): Promise<Kept>;
}

const name = 'nha-san';
const storeName = 'drafts';

// localforage, which keeps the pictures, cannot read and write in one transaction.
function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Reads one value; a damaged one must not hide the others. */
function read(store: IDBObjectStore, key: string, then: (value: unknown) => void): void {
  const request = store.get(key);
  request.onsuccess = () => then(request.result);
  request.onerror = (event) => {
    event.preventDefault();
    event.stopPropagation();
    then(undefined);
  };
}

function readAll(store: IDBObjectStore, then: (kept: Kept) => void): void {
  const keys = store.getAllKeys();
  keys.onsuccess = () => {
    const names = keys.result.filter((key) => typeof key === 'string');
    const kept: Kept = new Map(names.map((key) => [key, undefined]));
    let left = names.length;
    if (left === 0) then(kept);
    for (const key of names) {
      read(store, key, (value) => {
        kept.set(key, value);
        left -= 1;
        if (left === 0) then(kept);
      });
    }
  };
}

function write(store: IDBObjectStore, before: Kept, after: Kept): void {
  for (const [key, value] of after) if (before.get(key) !== value) store.put(value, key);
  for (const key of before.keys()) if (!after.has(key)) store.delete(key);
}

/** The browser's own store. Each change opens it anew: iPhones lose a connection that stays open. */
export const browserRecords: Records = {
  async change(work) {
    const database = await opened();
    try {
      return await new Promise<Kept>((resolve, reject) => {
        const transaction = database.transaction(storeName, work ? 'readwrite' : 'readonly');
        let kept: Kept = new Map();
        transaction.oncomplete = () => resolve(kept);
        transaction.onabort = () => reject(transaction.error ?? new DOMException('aborted', 'AbortError'));
        readAll(transaction.objectStore(storeName), (before) => {
          try {
            kept = new Map(before);
            work?.(kept);
            write(transaction.objectStore(storeName), before, kept);
          } catch (fault) {
            reject(fault);
            transaction.abort();
          }
        });
      });
    } finally {
      database.close();
    }
  },
};
