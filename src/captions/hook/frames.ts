import type { TextLanguage } from '../../homestay/language.ts';
import { inEnglish } from './en/frames.ts';
import type { Phrases } from './phrases.ts';
import { inVietnamese } from './vi/frames.ts';

/** The phrases of each language of texts. */
export const phrases: Record<TextLanguage, Phrases> = { vi: inVietnamese, en: inEnglish };
