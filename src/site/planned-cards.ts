import type { Card } from '../cards/card.ts';
import { plannedCard } from '../cards/card-place.ts';
import { cardsOf } from '../cards/cards-of.ts';
import { toldLanguages } from '../cards/told-languages.ts';
import { cardAddress, hashLength } from '../homestay/addresses.ts';
import type { TextLanguage } from '../homestay/language.ts';
import type { Directory, Listing, SiteEntry } from '../listings/entries.ts';
import { mayBeShown } from '../posts/agreed-cards.ts';
import { isMade } from './unmade.ts';

/** A card of a listing in one language. */
export interface ListingCard {
  listing: Listing;
  language: TextLanguage;
  card: Card;
}

/** Address of a card of a listing. */
export const addressOf = ({ listing, language, card }: ListingCard): string =>
  cardAddress(listing.slug, language, card.name);

/** Every card that a published listing should have: those that its host agreed to. */
export const plannedCardsOf = (listing: Listing, site: SiteEntry): ListingCard[] =>
  isMade(`homestays/${listing.slug}`, 'share')
    ? toldLanguages(listing, site).flatMap((language) =>
        cardsOf(listing, site, language)
          .filter((card) => mayBeShown(listing, card))
          .map((card) => ({ listing, language, card })),
      )
    : [];

/** The same of all listings. */
export const plannedCards = ({ site, listings }: Directory): ListingCard[] =>
  listings.flatMap((listing) => plannedCardsOf(listing, site));

/**
 * Name of the link card for apps that keep a picture by its address and do not ask again: it changes whenever the
 * picture does, in its path, because some do not look further. The same picture lies under its documented name as well.
 */
export const linkCardName = (card: Card): string => `link-${plannedCard(card).key.slice(0, hashLength)}`;

/** The card at an address; `undefined` when the site has none there. */
export function cardAt(address: string, { site, listings }: Directory): Card | undefined {
  const [, slug, language, name] = /^\/cards\/([^/]+)\/([^/]+)\/([^/]+)\.jpg$/.exec(address) ?? [];
  const listing = listings.find((each) => each.slug === slug);
  return (
    listing &&
    plannedCardsOf(listing, site)
      .filter((each) => each.language === language)
      .find(({ card }) => card.name === name || (card.name === 'link' && linkCardName(card) === name))?.card
  );
}
