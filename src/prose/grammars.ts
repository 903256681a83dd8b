import type { TextLanguage } from '../homestay/language.ts';
import { en } from './en/grammar.ts';
import type { Grammar } from './grammar.ts';
import { vi } from './vi/grammar.ts';

/** A language that lacks one of these rules does not compile; none is taken from another. */
export const grammars: Record<TextLanguage, Grammar> = { vi, en };
