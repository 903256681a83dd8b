import type { Language } from '../homestay/language.ts';
import { overviewInEnglish } from './overview/en/wording.ts';
import { overviewInVietnamese } from './overview/vi/wording.ts';
import type { Wording } from './wording.ts';

const wordings = {
  overview: { vi: overviewInVietnamese, en: overviewInEnglish },
} as const satisfies Record<string, Record<Language, Wording>>;

/** What a post is about. To add one, add its folder of sentence patterns and name it here. */
export type Angle = keyof typeof wordings;

/** The sentence patterns of an angle in a language. */
export const wordingOf = (angle: Angle, language: Language): Wording => wordings[angle][language];
