import { cardsOf } from '../cards/cards-of.ts';
import { cardAddress } from '../homestay/addresses.ts';
import type { TextLanguage } from '../homestay/language.ts';
import type { Listing } from '../listings/entries.ts';
import { directory } from './directory.ts';
import { linkCardName } from './planned-cards.ts';

/** Address of the link card under a name that changes whenever the picture does. */
export async function linkCardAddress(listing: Listing, language: TextLanguage): Promise<string> {
  const { site } = await directory();
  const card = cardsOf(listing, site, language).find(({ name }) => name === 'link');
  return cardAddress(listing.slug, language, card ? linkCardName(card) : 'link');
}
