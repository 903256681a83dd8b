import pMap from 'p-map';
import type { Card } from '../cards/card.ts';
import { foundCard } from '../cards/card-place.ts';
import type { Dropped } from '../cards/layouts/dropped.ts';
import type { ListingCard } from './planned-cards.ts';

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

/** How a card was made. */
export type MadeCard = { bytes: number; dropped: Dropped[] } | { fault: Error };

/** Draws cards that show the same photos into the cache; told how each came out, by its index. */
export type DrawCards = (
  cards: readonly Card[],
  onCard: (index: number, made: MadeCard) => void,
) => Promise<void>;

/** Pieces of work that are handed on at once. */
const atOnce = 4;

/**
 * Cards that are made one after another: those of one listing that show the same photo first, in both languages. A
 * photo is decoded once for all of them, and cores share the work by photos.
 */
function piecesOfWork(planned: readonly ListingCard[]): ListingCard[][] {
  const pieces = Map.groupBy(planned, ({ listing, card }) => `${listing.slug} ${card.shot.picture.hash}`);
  return [...pieces.values()];
}

/**
 * Makes these cards, or finds them in the cache without opening them. A card that fails its proof is told about; the
 * others go on. Listing by listing, so that few photos are in memory at a time.
 * @param draw makes those that are not in the cache
 * @param onCard told after each card
 */
export async function publishCards(
  planned: readonly ListingCard[],
  draw: DrawCards,
  onCard: (outcome: CardOutcome, done: number, of: number) => void = () => {},
): Promise<{ published: ListingCard[]; failures: CardFailure[]; shortened: ShortenedCard[] }> {
  const faults = new Map<ListingCard, Error>();
  const dropped = new Map<ListingCard, Dropped[]>();
  let done = 0;
  const tell = (each: ListingCard, made: MadeCard, reused: boolean) => {
    const failed = 'fault' in made;
    if (failed) faults.set(each, made.fault);
    else if (made.dropped.length) dropped.set(each, made.dropped);
    onCard({ ...each, bytes: failed ? 0 : made.bytes, reused }, ++done, planned.length);
  };
  const missing: ListingCard[] = [];
  for (const each of planned) {
    const found = foundCard(each.card);
    if (found) tell(each, found, true);
    else missing.push(each);
  }
  await pMap(
    piecesOfWork(missing),
    (piece) =>
      draw(
        piece.map(({ card }) => card),
        (index, made) => tell(piece[index] as ListingCard, made, false),
      ),
    { concurrency: atOnce },
  );
  return {
    published: planned.filter((each) => !faults.has(each)),
    failures: [...faults].map(([each, fault]) => ({ ...each, fault })),
    shortened: [...dropped].map(([each, texts]) => ({ ...each, dropped: texts })),
  };
}
