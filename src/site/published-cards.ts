import { availableParallelism } from 'node:os';
import pMap from 'p-map';
import { type Card, cardsOf } from '../cards/card.ts';
import type { Dropped } from '../cards/layouts/dropped.ts';
import { renderCards } from '../cards/render.ts';
import type { TextLanguage } from '../homestay/language.ts';
import type { Directory, Listing } from '../listings/entries.ts';
import { toldLanguages } from '../listings/told-languages.ts';
import { mayBeShown } from '../posts/agreed-cards.ts';
import { isMade } from './unmade.ts';

/** A card of a listing in one language. */
export interface ListingCard {
  listing: Listing;
  language: TextLanguage;
  card: Card;
}

/** A card that could not be published, and why. */
export interface CardFailure extends ListingCard {
  fault: Error;
}

/** A published card on which not every text found room. */
export interface ShortenedCard extends ListingCard {
  dropped: Dropped[];
}

/** How a card came out: for progress and for the closing table. */
export interface CardOutcome extends ListingCard {
  /** Bytes of the picture; 0 when it failed. */
  bytes: number;
  reused: boolean;
}

/** Every card that the published listings should have: those that their hosts agreed to. */
export const plannedCards = ({ site, listings }: Directory): ListingCard[] =>
  listings
    .filter(({ slug }) => isMade(`homestays/${slug}`, 'share'))
    .flatMap((listing) =>
      toldLanguages(listing, site).flatMap((language) =>
        cardsOf(listing, site, language)
          .filter((card) => mayBeShown(listing, card))
          .map((card) => ({ listing, language, card })),
      ),
    );

/**
 * Cards that are made one after another: those of one listing that show the same photo first, in both languages. A
 * photo is decoded once for all of them, and cores share the work by photos.
 */
function piecesOfWork(planned: ListingCard[]): ListingCard[][] {
  const pieces = Map.groupBy(planned, ({ listing, card }) => `${listing.slug} ${card.shot.picture.hash}`);
  return [...pieces.values()];
}

/**
 * Makes every card, or finds it in the cache. A card that fails its proof is left out and told about; the others go
 * on. Listing by listing, so that few photos are in memory at a time.
 * @param onCard told after each card
 */
export async function publishCards(
  directory: Directory,
  onCard: (outcome: CardOutcome, done: number, of: number) => void = () => {},
): Promise<{ published: ListingCard[]; failures: CardFailure[]; shortened: ShortenedCard[] }> {
  const planned = plannedCards(directory);
  const faults = new Map<ListingCard, Error>();
  const dropped = new Map<ListingCard, Dropped[]>();
  let done = 0;
  await pMap(
    piecesOfWork(planned),
    (piece) =>
      renderCards(
        piece.map(({ card }) => card),
        (index, rendered) => {
          const each = piece[index] as ListingCard;
          const failed = 'fault' in rendered;
          if (failed) faults.set(each, rendered.fault);
          else if (rendered.dropped.length) dropped.set(each, rendered.dropped);
          const { bytes, reused } = failed ? { bytes: 0, reused: false } : rendered;
          onCard({ ...each, bytes, reused }, ++done, planned.length);
        },
      ),
    { concurrency: 2 * availableParallelism() },
  );
  return {
    published: planned.filter((each) => !faults.has(each)),
    failures: [...faults].map(([each, fault]) => ({ ...each, fault })),
    shortened: [...dropped].map(([each, texts]) => ({ ...each, dropped: texts })),
  };
}
