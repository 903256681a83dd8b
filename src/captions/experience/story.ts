import type { ExperienceFacts } from '../facts/offered.ts';
import type { Pattern } from '../pattern.ts';

type P = Pattern<ExperienceFacts>;

/** Why go: the tagline of the experience. */
export const outing: P[] = [
  { tells: ['subject-tagline'], say: ({ offered }) => offered.tagline && `${offered.tagline.text}.` },
];

/** How it goes, in the words of its file. */
export const scene: P[] = [{ say: ({ offered }) => offered.scenes }];

/** What to bring, unless that has just been told. */
export const bring: P[] = [
  { say: ({ offered }) => !offered.scenes[0]?.includes(offered.bring ?? '') && offered.bring },
];
