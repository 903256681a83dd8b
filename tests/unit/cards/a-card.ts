import type { Card } from '../../../src/cards/card.ts';
import { cardsOf } from '../../../src/cards/cards-of.ts';
import type { TextLanguage } from '../../../src/homestay/language.ts';
import type { Listing, SiteEntry } from '../../../src/listings/entries.ts';
import { aListing, aPicture } from '../../fixtures/listing.ts';

/** A site, as far as cards read it. */
export const aSite = (): SiteEntry => ({
  name: 'Nhà sàn thử',
  address: 'https://nha-san.example',
  languages: ['vi', 'en'],
  tagline: { vi: 'Ngủ nhà sàn', en: 'Sleep in a stilt house' },
  about: { vi: 'Một vùng thử.' },
  team: { name: 'Tổ thử' },
  photos: [aPicture('lake-noon.jpg')],
});

/** The cards of a fixture listing. */
export const cards = (more: Record<string, unknown> = {}, language: TextLanguage = 'vi'): Card[] =>
  cardsOf(aListing(more), aSite(), language);

/** The cards of this listing. */
export const cardsFor = (listing: Listing, language: TextLanguage = 'vi'): Card[] =>
  cardsOf(listing, aSite(), language);

/** One card of a fixture listing by its name. */
export function aCard(name: string, more: Record<string, unknown> = {}, language: TextLanguage = 'vi'): Card {
  const card = cards(more, language).find((each) => each.name === name);
  if (!card) throw new Error(`the fixture has no card ${name}`);
  return card;
}
