import { foundKept, type Kept, keep, keepFile } from '../photos/cache.ts';
import type { Card } from './card.ts';
import { plannedCard } from './card-place.ts';
import { type ComposedCard, composeCard } from './compose.ts';
import { drawCard } from './draw.ts';
import { fonts } from './fonts.ts';
import type { Dropped } from './layouts/dropped.ts';
import { PhotoCrops } from './photo-crops.ts';

const windowsOf = (composed: ComposedCard[]) => composed.flatMap(({ composition }) => composition.photos);

/** A card with its texts that found no room: kept together, so that a build that reuses it tells them again. */
async function noted(composed: ComposedCard, crops: PhotoCrops) {
  const { dropped = [] } = composed.composition;
  return { bytes: await drawCard(composed, crops), note: dropped.length ? JSON.stringify(dropped) : '' };
}

async function drawn(drawable: Card) {
  const composed = await composeCard(drawable, fonts);
  return noted(composed, new PhotoCrops(windowsOf([composed])));
}

/**
 * A card as JPEG (sRGB, no metadata), proved to be sound: from the cache, or drawn now.
 * @throws {CardFault} when a letter cannot be drawn, a text does not fit or cannot be read, or the file is too large
 */
export function renderCard(card: Card): Promise<Kept> {
  const { card: drawable, place } = plannedCard(card);
  return keep(place, () => drawn(drawable));
}

/**
 * Where a card lies in the cache; drawn now when it is not there yet. It follows from everything that decides what the
 * card looks like: another picture lies elsewhere.
 * @throws {CardFault} as `renderCard`
 */
export function cardFile(card: Card): Promise<string> {
  const { card: drawable, place } = plannedCard(card);
  return keepFile(place, () => drawn(drawable));
}

/** How a card of a set came out; `dropped` are its texts that found no room. */
export type Rendered = { bytes: number; reused: boolean; dropped: Dropped[] } | { fault: Error };

/** A card that is not in the cache, with its words set. */
interface Missing {
  index: number;
  place: string;
  composed: ComposedCard;
}

/**
 * Sets of cards whose words are being set, one after another: setting takes the main thread, and a set that is
 * finished can have its photos drawn by the others meanwhile.
 */
let setting: Promise<unknown> = Promise.resolve();

/** Words of the cards that are not in the cache; the others are told at once. */
async function composeMissing(
  cards: readonly Card[],
  onCard: (index: number, rendered: Rendered) => void,
): Promise<Missing[]> {
  const missing: Missing[] = [];
  for (const [index, each] of cards.entries()) {
    const { card, place } = plannedCard(each);
    const kept = foundKept(place);
    if (kept) {
      onCard(index, { bytes: kept.size, reused: true, dropped: kept.note ? JSON.parse(kept.note) : [] });
      continue;
    }
    try {
      missing.push({ index, place, composed: await composeCard(card, fonts) });
    } catch (fault) {
      onCard(index, { fault: fault as Error });
    }
  }
  return missing;
}

/**
 * Makes cards that show the same photos, or finds them in the cache without opening them. Words are set first, so
 * that every photo is decoded once and in the size that its crops need.
 * @param onCard told about each card, by its index
 */
export async function renderCards(
  cards: readonly Card[],
  onCard: (index: number, rendered: Rendered) => void,
): Promise<void> {
  const compose = () => composeMissing(cards, onCard);
  const composing = setting.then(compose, compose);
  setting = composing;
  const missing = await composing;
  const crops = new PhotoCrops(windowsOf(missing.map(({ composed }) => composed)));
  for (const { index, place, composed } of missing) {
    try {
      const { bytes, reused } = await keep(place, () => noted(composed, crops));
      onCard(index, { bytes: bytes.length, reused, dropped: composed.composition.dropped ?? [] });
    } catch (fault) {
      onCard(index, { fault: fault as Error });
    }
  }
}
