import { nounsIn } from '../../prose/nouns-in.ts';
import type { ExperienceFacts } from '../facts/offered.ts';

/** Hashtags of an experience, as words. */
export const topics = ({ offered, language }: ExperienceFacts): string[] => [
  nounsIn[language].experiences[offered.kind].tag,
];
