import type { TextLanguage } from '../../homestay/language.ts';
import { en } from './en/sentences.ts';
import type { Sentences } from './sentences.ts';
import { vi } from './vi/sentences.ts';

/** A language that lacks a sentence does not compile; none is taken from another. */
export const sentencesIn: Record<TextLanguage, Sentences> = { vi, en };
