import { workerAddress } from './addresses.ts';

/** What the page that is open is made of, of this site. */
const seen = (): string[] => [
  location.pathname,
  ...performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(`${location.origin}/`)),
];

/**
 * Starts the service worker once the page is complete. The first page was loaded before the worker could see it, so the
 * worker is told what it was (workbox-routing, `addCacheListener`). A browser that refuses loses nothing else.
 */
async function register(workers: ServiceWorkerContainer): Promise<void> {
  const isFirst = !workers.controller;
  await workers.register(workerAddress);
  const { active } = await workers.ready;
  if (isFirst) active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: seen() } });
}

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  addEventListener('load', () => register(navigator.serviceWorker).catch(() => {}));
}
