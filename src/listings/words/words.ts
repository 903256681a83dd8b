import type { Language } from '../../homestay/language.ts';
import { en } from './en.ts';
import { type ListingWords, vi } from './vi.ts';

const all: Record<Language, ListingWords> = { vi, en };

/** What pages and their previews say about a house. To add a language: a file beside this one, and its name here. */
export const listingWords = (language: Language): ListingWords => all[language];
