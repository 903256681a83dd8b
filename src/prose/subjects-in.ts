import type { TextLanguage } from '../homestay/language.ts';
import { subjects as english } from './en/subjects.ts';
import type { Subjects } from './subjects.ts';
import { subjects as vietnamese } from './vi/subjects.ts';

/** Words by which a subject is known in each language of texts. */
export const subjectsIn: Record<TextLanguage, Subjects> = { vi: vietnamese, en: english };
