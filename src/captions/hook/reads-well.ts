import type { Facts } from '../facts/facts.ts';
import type { ReasonKind } from './reason.ts';

/** It holds a dash: one to a sentence. */
export const dashed = (text: string): boolean => /\s[–—-]\s/u.test(text);

/** It holds a colon or a stop: nothing can stand before it with a colon of its own. */
export const halted = (text: string): boolean => /[:;?!]/u.test(text);

/** It says enough to stand alone. */
export const long = (text: string): boolean => text.length > 24;

/** With its stop. */
export const stop = (text: string): string => (/[.!?…”]$/u.test(text) ? text : `${text}.`);

/** It names neither house nor village: the line goes on with them. */
export const unnamed = (text: string, { place, short }: Facts): boolean =>
  !text.includes(place.villageName) && !text.includes(short);

/** It names the village itself: the line goes on with the house alone. */
export const placed = (text: string, { place, short }: Facts): boolean =>
  text.includes(place.villageName) && !text.includes(short);

/** What one finds on coming, and not a rule or a tale. */
export const found: ReadonlySet<ReasonKind> = new Set([
  'tagline',
  'only-here',
  'view',
  'doing',
  'village',
  'sleep',
]);
