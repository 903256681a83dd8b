import type { TextLanguage } from '../homestay/language.ts';
import { en } from './en/nouns.ts';
import type { Nouns } from './nouns.ts';
import { vi } from './vi/nouns.ts';

/** A language that lacks a noun does not compile; none is taken from another. */
export const nounsIn: Record<TextLanguage, Nouns> = { vi, en };
