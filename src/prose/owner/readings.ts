import type { TextLanguage } from '../../homestay/language.ts';
import { enReading } from '../en/reading.ts';
import { viReading } from '../vi/reading.ts';
import type { Reading } from './reading.ts';

/** How owners' texts are read in each language of texts. */
export const readings: Record<TextLanguage, Reading> = { vi: viReading, en: enReading };
