import { askedFor } from '../offline/asked-for.ts';

/** Name of the cache with what is kept of saved houses: their pages, facts and pictures. It lasts until they are let go. */
export const savedCopies = 'saved-houses';

const isThere = typeof caches !== 'undefined';

/** Milliseconds after which a copy on the device is better than waiting, and after which there is no answer to come. */
const patience = { withCopy: 6_000, without: 60_000 };

/** What cannot be read counts as not kept: a browser may refuse its store at any moment. */
const kept = (address: string): Promise<Response | undefined> =>
  isThere
    ? caches.match(address, { cacheName: savedCopies }).catch(() => undefined)
    : Promise.resolve(undefined);

/** What lies under an address now, and the same once it has arrived whole and may be kept. */
async function fresh(address: string, milliseconds: number) {
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(), milliseconds);
  try {
    const answer = await fetch(address, { cache: 'no-cache', signal: end.signal });
    return { answer, good: await askedFor(new URL(address, location.href).href, answer) };
  } finally {
    clearTimeout(timer);
  }
}

/** That the device has no room takes nothing away from the answer. */
async function keep(address: string, good: Response): Promise<void> {
  if (!isThere) return;
  try {
    await (await caches.open(savedCopies)).put(address, good.clone());
  } catch {}
}

/** Pictures whose names tell what is in them; everything else changes under its address. */
const neverChanges = (address: string) => address.startsWith('/photos/');

/**
 * Keeps what lies under these addresses on the device, as far as the line allows, and renews what is kept already. An
 * answer that is not what was asked for leaves what is kept as it is.
 */
export async function keepCopies(addresses: readonly string[]): Promise<void> {
  await Promise.all(
    addresses.map(async (address) => {
      if (neverChanges(address) && (await kept(address))) return;
      const { good } = await fresh(address, patience.without).catch(() => ({ good: undefined }));
      if (good) await keep(address, good);
    }),
  );
}

/** Lets go of what was kept under these addresses. */
export async function dropCopies(addresses: readonly string[]): Promise<void> {
  if (!isThere) return;
  const cache = await caches.open(savedCopies);
  await Promise.all(addresses.map((address) => cache.delete(address)));
}

/** Whether the site answers, not a notice of the host in its place: the page that is open is still there. */
async function siteAnswers(): Promise<boolean> {
  const { good } = await fresh(location.pathname, patience.withCopy).catch(() => ({ good: undefined }));
  return Boolean(good);
}

/**
 * What lies under an address: as it is now, which is kept, or, when that does not come in time or is not what was asked
 * for, as it was.
 * @returns `undefined` when it is neither within reach nor on the device; `null` when the site no longer has it
 */
export async function freshOrKept(address: string): Promise<Response | undefined | null> {
  const copy = await kept(address);
  try {
    const { answer, good } = await fresh(address, copy ? patience.withCopy : patience.without);
    if (good) {
      await keep(address, good);
      return good;
    }
    return answer.status === 404 && (await siteAnswers()) ? null : copy;
  } catch {
    return copy;
  }
}
