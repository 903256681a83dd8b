/** Name of the cache with what is kept of saved houses: their pages, facts and pictures. It lasts until they are let go. */
export const savedCopies = 'saved-houses';

const isThere = typeof caches !== 'undefined';

/** Keeps what lies under these addresses on the device, as far as the line allows. What is kept already stays as it is. */
export async function keepCopies(addresses: readonly string[]): Promise<void> {
  if (!isThere) return;
  const cache = await caches.open(savedCopies);
  await Promise.allSettled(
    addresses.map(async (address) => (await cache.match(address)) ?? cache.add(address)),
  );
}

/** Lets go of what was kept under these addresses. */
export async function dropCopies(addresses: readonly string[]): Promise<void> {
  if (!isThere) return;
  const cache = await caches.open(savedCopies);
  await Promise.all(addresses.map((address) => cache.delete(address)));
}

/**
 * What lies under an address: as it is now, which is kept, or without a signal as it was.
 * @returns `undefined` when it is neither within reach nor on the device; `null` when the site no longer has it
 */
export async function freshOrKept(address: string): Promise<Response | undefined | null> {
  try {
    const response = await fetch(address);
    if (response.status === 404) return null;
    if (!response.ok) throw new Error(String(response.status));
    if (isThere) await (await caches.open(savedCopies)).put(address, response.clone());
    return response;
  } catch {
    return isThere ? await caches.match(address, { cacheName: savedCopies }) : undefined;
  }
}
