import path from 'node:path';
import { cacheFolder, cacheKey, foundKept } from '../photos/cache.ts';
import { appearanceOf, type Card } from './card.ts';
import { drawableText } from './drawable-text.ts';
import { drawingVersion } from './drawing-version.ts';
import type { Dropped } from './layouts/dropped.ts';

/** A card whose words are as they will be drawn, and its place in the cache. */
export interface PlannedCard {
  card: Card;
  /** Changes exactly when something does that decides what the card looks like. */
  key: string;
  /** Path below the cache folder. */
  place: string;
}

/** Where a card lies in the cache, or will when it is drawn. Nothing is drawn here. */
export function plannedCard(card: Card): PlannedCard {
  const drawable = { ...card, text: drawableText(card.text) };
  const key = cacheKey('card', drawingVersion(), appearanceOf(drawable));
  return { card: drawable, key, place: `cards/${key.slice(0, 2)}/${key}.jpg` };
}

/** Where the light picture of a card lies in the cache, or will when it is made: path below the cache folder. */
export const lightCardPlace = (card: Card): string =>
  plannedCard(card).place.replace(/\.jpg$/, '-light.avif');

/** Absolute path of a card that was drawn. */
export const cardFileOf = (card: Card): string => path.join(cacheFolder(), plannedCard(card).place);

/** A card that is in the cache, whole: its bytes, and its texts that found no room. `undefined` when it is to be drawn. */
export function foundCard(card: Card): { bytes: number; dropped: Dropped[] } | undefined {
  const kept = foundKept(plannedCard(card).place);
  return kept && { bytes: kept.size, dropped: kept.note ? JSON.parse(kept.note) : [] };
}
