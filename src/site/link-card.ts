import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { cardsOf } from '../cards/card.ts';
import { cardFile } from '../cards/render.ts';
import { cardAddress, hashLength } from '../homestay/addresses.ts';
import type { TextLanguage } from '../homestay/language.ts';
import type { Listing } from '../listings/entries.ts';
import { directory } from './directory.ts';
import { copyAfterPages, isBuild } from './large-files.ts';

const hashes = new Map<string, Promise<string>>();

const hashOf = (file: string) =>
  readFile(file).then((bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, hashLength));

/**
 * Address of the link card for apps that keep a picture by its address and do not ask again: it changes exactly when
 * the picture does, in its path, because some do not look further. The same picture lies under `cardAddress` as well.
 * While developing that one is given.
 */
export async function linkCardAddress(listing: Listing, language: TextLanguage): Promise<string> {
  const { site } = await directory();
  const card = cardsOf(listing, site, language).find(({ name }) => name === 'link');
  if (!isBuild() || !card) return cardAddress(listing.slug, language, 'link');
  const file = await cardFile(card);
  const hash = hashes.get(file) ?? hashOf(file);
  hashes.set(file, hash);
  const address = cardAddress(listing.slug, language, `link-${await hash}`);
  copyAfterPages(address, async () => file);
  return address;
}
