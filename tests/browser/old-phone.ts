import type { Page } from '@playwright/test';

/** Features that came after Chrome 87 and iOS 15.0, as somebody's phone may lack any of them. */
export const newerFeatures = [
  ...[
    'at',
    'findLast',
    'findLastIndex',
    'toSorted',
    'toReversed',
    'toSpliced',
    'with',
    'group',
    'fromAsync',
  ].map((name) => `Array.prototype.${name}`),
  ...['at', 'isWellFormed', 'toWellFormed'].map((name) => `String.prototype.${name}`),
  'Object.getPrototypeOf(Int8Array.prototype).at',
  'Object.hasOwn',
  'Object.groupBy',
  'Map.groupBy',
  'Array.fromAsync',
  'Promise.withResolvers',
  'Promise.try',
  ...[
    'union',
    'intersection',
    'difference',
    'symmetricDifference',
    'isSubsetOf',
    'isSupersetOf',
    'isDisjointFrom',
  ].map((name) => `Set.prototype.${name}`),
  'structuredClone',
  'Iterator',
  'AbortSignal.timeout',
  'AbortSignal.any',
  'AbortSignal.prototype.throwIfAborted',
  'Crypto.prototype.randomUUID',
  'URL.canParse',
  'URL.parse',
  'BroadcastChannel',
  'Navigator.prototype.locks',
  'OffscreenCanvas',
  'requestIdleCallback',
  'CompressionStream',
  'DecompressionStream',
  'Element.prototype.checkVisibility',
  'HTMLElement.prototype.inert',
  'HTMLElement.prototype.showPopover',
  'Document.prototype.startViewTransition',
  'HTMLDialogElement.prototype.showModal',
  'HTMLDialogElement.prototype.show',
  'HTMLDialogElement.prototype.close',
  'HTMLDialogElement.prototype.open',
  'HTMLDialogElement',
] as const;

/** Takes features away before a page runs. */
export async function withoutFeatures(
  page: Page,
  features: readonly string[] = newerFeatures,
): Promise<void> {
  // What belongs to something that is gone already is gone with it.
  const content = features.map((name) => `try { delete ${name} } catch {}`).join('\n');
  await page.addInitScript({ content });
}

/**
 * Scripts and styles of a page as an old browser reads them: a pattern that looks behind is a syntax error, and what asks
 * with `:has()` or for `scripting` is passed over.
 */
export async function readAsOldBrowser(page: Page): Promise<void> {
  await page.route(/\.js(?:\?|$)/, async (route) => {
    const response = await route.fetch();
    const script = await response.text();
    await route.fulfill({
      response,
      body: script.replaceAll('(?<!', '(?<%').replaceAll('(?<=', '(?<%'),
    });
  });
  await page.route(
    (address) => address.pathname.endsWith('/') || address.pathname.endsWith('.css'),
    async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      await route.fulfill({
        response,
        body: text.replaceAll(':has(', ':none-has(').replaceAll('(scripting', '(none-scripting'),
      });
    },
  );
}

/** Every script of the site as a file that cannot be read. */
export async function breakScripts(page: Page): Promise<void> {
  await page.route(/\.js(?:\?|$)/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'const of = (?<!;' }),
  );
}
