import { inLanguage } from '../homestay/bilingual.ts';
import { kinds } from '../homestay/homestay.ts';
import type { Language } from '../homestay/language.ts';
import { capacity } from '../listings/capacity.ts';
import type { Listing } from '../listings/entries.ts';
import { startingPriceText } from './night-price.ts';
import { words } from './words/words.ts';

/** A house in two sentences, for search engines and link previews: why come; where, how many, how much. */
export function homestayDescription(listing: Listing, language: Language): string {
  const w = words(language);
  const facts = [
    w.homestay.where(w.label(kinds[listing.kind]), listing.village.name, listing.village.commune),
    w.count.upToGuests(capacity(listing.rooms)),
    startingPriceText(listing.rooms, w),
  ].filter(Boolean);
  const tagline = listing.tagline && inLanguage(listing.tagline, language).text.replace(/[.!]?$/, '.');
  return [tagline, `${facts.join(', ')}.`].filter(Boolean).join(' ');
}
