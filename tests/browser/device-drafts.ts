import type { Page } from '@playwright/test';

/** The drafts that this device keeps, each as text. */
export const drafts = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const open = indexedDB.open('nha-san');
        open.onsuccess = () => {
          const { result } = open;
          if (!result.objectStoreNames.contains('drafts')) return resolve([]);
          const found = result.transaction('drafts').objectStore('drafts').getAll();
          found.onsuccess = () => {
            result.close();
            resolve(found.result.map((draft) => JSON.stringify(draft)));
          };
        };
      }),
  );

/** How many drafts on this device hold a text. */
export const kept = async (page: Page, text: string): Promise<number> =>
  (await drafts(page)).filter((draft) => draft.includes(text)).length;
