import type { ExperienceFacts } from '../facts/offered.ts';
import type { Pattern } from '../pattern.ts';

type P = Pattern<ExperienceFacts>;

/** Why go: the tagline of the experience. */
export const outing: P[] = [
  {
    tells: ['subject-tagline'],
    say: ({ offered, beats }) => !beats.length && offered.tagline && `${offered.tagline.text}.`,
  },
];

/** How it goes, in the words of its file, where the owner tells nothing of it: the village's posts tell it. */
export const scene: P[] = [{ say: ({ offered, beats }) => !beats.length && offered.scenes }];

/** What to bring, unless that has just been told. */
export const bring: P[] = [
  {
    say: ({ offered, beats }) =>
      !beats.length && !offered.scenes[0]?.includes(offered.bring ?? '') && offered.bring,
  },
];
