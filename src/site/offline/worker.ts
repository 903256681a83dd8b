/**
 * The service worker: keeps what a guest has seen, so that it is there without a signal. Pages come from the network
 * whenever it answers, so what is kept never hides a newer page; files with a hash in their name never change, and the
 * few at the root are renewed behind the page that shows them.
 */
import { ExpirationPlugin } from 'workbox-expiration';
import { addPlugins, cleanupOutdatedCaches, matchPrecache, precache } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst, StaleWhileRevalidate, type Strategy } from 'workbox-strategies';
import { savedCopies } from '../saved/copies.ts';
import { askedFor } from './asked-for.ts';
import { type FallbackPage, fallbackFor } from './fallback.ts';
import { type KeptKind, keptAddress, keptKind } from './kept-address.ts';
import type { WorkerScope } from './scope.ts';

declare const self: WorkerScope;
/** Written here by the build. */
declare const FALLBACK_PAGES: FallbackPage[];
/** The pages of saved houses and their scripts; written here by the build. */
declare const KEPT_FILES: { url: string; revision: string | null }[];

/** The pages that stand in for others, in each language. */
const standIns = FALLBACK_PAGES;

const day = 24 * 60 * 60;

const atMost = (maxEntries: number, days: number) =>
  new ExpirationPlugin({ maxEntries, maxAgeSeconds: days * day, purgeOnQuotaError: true });

/** Pages are the same whatever is asked of them: filters and searches are worked out in the browser. */
const withoutSearch = {
  cacheKeyWillBeUsed: async ({ request }: { request: Request }) => {
    const { origin, pathname } = new URL(request.url);
    return origin + keptAddress(pathname);
  },
};

/** What is not what was asked for (a notice of the host, a file cut short) is passed on to the page and forgotten. */
const onlyAskedFor = {
  cacheWillUpdate: async ({ request, response }: { request: Request; response: Response }) =>
    (await askedFor(request.url, response)) ?? null,
};

/** A server that is being started anew answers too, but with nothing that helps: what is kept does. */
const notWhenBroken = {
  fetchDidSucceed: async ({ response }: { response: Response }) => {
    if (response.status >= 500) throw new Error(`${response.status} for ${response.url}`);
    return response;
  },
};

/** The desk loads its own large parts, which would push out what guests have seen. */
const notForTheDesk = {
  cacheWillUpdate: async ({ response, event }: { response: Response; event: { clientId?: string } }) => {
    const client = event.clientId ? await self.clients.get(event.clientId) : undefined;
    const isDesk = client && new URL(client.url).pathname.startsWith('/admin/');
    return isDesk ? null : response;
  },
};

/** On a weak line, a page that was seen before is better than waiting: after so many seconds. */
const patience = 6;

const pages = (cacheName: string, maxEntries: number) =>
  new NetworkFirst({
    cacheName,
    networkTimeoutSeconds: patience,
    plugins: [withoutSearch, notWhenBroken, onlyAskedFor, atMost(maxEntries, 60)],
  });

/** Asks the host whether what the browser has kept besides is still right. */
const anew: RequestInit = { cache: 'no-cache' };

const strategies: Record<KeptKind, Strategy> = {
  page: pages('pages', 80),
  asset: new CacheFirst({ cacheName: 'assets', plugins: [notForTheDesk, onlyAskedFor, atMost(240, 90)] }),
  'root-file': new StaleWhileRevalidate({
    cacheName: 'root-files',
    fetchOptions: anew,
    plugins: [onlyAskedFor, atMost(20, 90)],
  }),
  'kit-page': pages('kit-pages', 40),
  'kit-words': pages('kit-words', 40),
  'kit-picture': new NetworkFirst({
    cacheName: 'kit-pictures',
    networkTimeoutSeconds: patience,
    fetchOptions: anew,
    plugins: [onlyAskedFor, atMost(80, 30)],
  }),
};

for (const [kind, strategy] of Object.entries(strategies)) {
  registerRoute(({ url, sameOrigin }) => sameOrigin && keptKind(url.pathname) === kind, strategy);
}

/**
 * What is out of reach and was not seen: a page as it was saved, what is kept from the start, or else, for a page, the
 * numbers and ways of all houses.
 */
setCatchHandler(async ({ request, url }) => {
  if (!url) return Response.error();
  const pathname = keptAddress(url.pathname);
  const kept = (await caches.match(pathname, { cacheName: savedCopies })) ?? (await matchPrecache(pathname));
  if (kept || request.mode !== 'navigate') return kept ?? Response.error();
  const fallback = fallbackFor(pathname, standIns);
  return (fallback && (await matchPrecache(fallback.url))) ?? Response.error();
});

addPlugins([onlyAskedFor]);
precache([...standIns, ...KEPT_FILES]);
cleanupOutdatedCaches();

// Nothing of an older build is served while the network answers, so a new worker need not wait for open pages.
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
