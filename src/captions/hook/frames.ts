import type { CaptionLanguage } from '../caption-language.ts';
import { inEnglish } from './en/frames.ts';
import type { Phrases } from './phrases.ts';
import { inVietnamese } from './vi/frames.ts';

/** The phrases of each language of texts. */
export const phrases: Record<CaptionLanguage, Phrases> = { vi: inVietnamese, en: inEnglish };
