import { test as base } from '@playwright/test';

/**
 * For what must not outlive its test: a worker that keeps pages, a line that is cut, features that are taken away. Each
 * test has a context of its own; a worker and a browser of their own, as with `reuseContext: false`, cost far more.
 */
export const test = base.extend({
  context: async ({ browser }, use) => {
    const context = await browser.newContext();
    await use(context);
    // What a page is still asking for belongs to no test any more.
    for (const page of context.pages()) await page.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
  },
});
