import type { TextLanguage } from '../homestay/language.ts';
import { en } from './en/phrases.ts';
import type { Phrases } from './phrases.ts';
import { vi } from './vi/phrases.ts';

/** A language that lacks a phrase does not compile; none is taken from another. */
export const phrasesIn: Record<TextLanguage, Phrases> = { vi, en };
