import pMap from 'p-map';
import { type Card, cardsOf } from '../cards/card.ts';
import { renderCard } from '../cards/render.ts';
import type { Language } from '../homestay/language.ts';
import type { Directory, Listing } from '../listings/entries.ts';

/** A card of a listing in one language. */
export interface ListingCard {
  listing: Listing;
  language: Language;
  card: Card;
}

/** A card that could not be published, and why. */
export interface CardFailure extends ListingCard {
  fault: Error;
}

/** How a card came out: for progress and for the closing table. */
export interface CardOutcome extends ListingCard {
  /** Bytes of the picture; 0 when it failed. */
  bytes: number;
  reused: boolean;
}

/** Every card that the published listings should have. */
export const plannedCards = ({ site, listings }: Directory): ListingCard[] =>
  listings.flatMap((listing) =>
    site.languages.flatMap((language) =>
      cardsOf(listing, site, language).map((card) => ({ listing, language, card })),
    ),
  );

/**
 * Makes every card, or finds it in the cache. A card that fails is left out and told about; the others go on.
 * @param onCard told after each card
 */
export async function publishCards(
  directory: Directory,
  onCard: (outcome: CardOutcome, done: number, of: number) => void = () => {},
): Promise<{ published: ListingCard[]; failures: CardFailure[] }> {
  const planned = plannedCards(directory);
  const published: ListingCard[] = [];
  const failures: CardFailure[] = [];
  let done = 0;
  await pMap(
    planned,
    async (each) => {
      try {
        const { bytes, reused } = await renderCard(each.card);
        published.push(each);
        onCard({ ...each, bytes: bytes.length, reused }, ++done, planned.length);
      } catch (fault) {
        failures.push({ ...each, fault: fault as Error });
        onCard({ ...each, bytes: 0, reused: false }, ++done, planned.length);
      }
    },
    { concurrency: 2 },
  );
  return { published, failures };
}
