import type { TextLanguage } from '../homestay/language.ts';
import { en } from './en/listing-words.ts';
import { type ListingWords, vi } from './vi/listing-words.ts';

const all: Record<TextLanguage, ListingWords> = { vi, en };

/** What previews and cards say about a house. Pages have these words, in more languages, among their own. */
export const listingWords = (language: TextLanguage): ListingWords => all[language];
