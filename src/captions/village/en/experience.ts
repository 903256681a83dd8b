import { near } from '../../parts/en/where.ts';
import { combine } from '../../pattern.ts';
import type { VillageFacts } from '../facts.ts';
import type { VillagePattern } from '../wording.ts';
import { begins } from './season.ts';

const tagline = ({ offered }: VillageFacts) => (offered?.tagline ? [offered.tagline] : []);

/** First lines about what guests do in the village. */
export const opening: VillagePattern[] = [
  {
    tells: ['subject-tagline'],
    say: (f) =>
      combine(tagline(f), near(f), ({ text }, place) => `${text}: ${f.offered?.words} in ${place}.`),
  },
  {
    tells: ['subject-tagline'],
    say: (f) =>
      combine(tagline(f), near(f), ({ inside }, place) => `${f.offered?.atStart} in ${place}: ${inside}.`),
  },
  { say: (f) => f.offered?.verb && `Come to ${f.place.village} and ${f.offered.words}.` },
  {
    tells: ['title-experience'],
    say: (f) =>
      f.offered?.thing &&
      near(f).map((place) => `What is there to do in ${place}? ${f.offered?.atStart}, for one.`),
  },
  { say: (f) => near(f).map((place) => `A reason to stay in ${place}: ${f.offered?.words}.`) },
  {
    tells: ['about'],
    say: (f) => combine(begins(f), near(f), (words, place) => `${words} ${f.offered?.atStart} in ${place}.`),
  },
];

/** How long it takes. */
export const length: VillagePattern[] = [
  { say: ({ offered }) => offered?.length && `Allow ${offered.length}.` },
  { say: ({ offered }) => offered?.length && `It takes ${offered.length}.` },
];

/** Titles on TikTok. */
export const title: VillagePattern[] = [
  { say: (f) => f.offered && `${f.offered.atStart} in ${f.place.villageName}, ${f.place.province}` },
  {
    tells: ['subject-tagline'],
    say: (f) => tagline(f).map(({ text }) => `${text} – ${f.place.villageName}`),
  },
  {
    tells: ['title-experience'],
    say: (f) => f.offered && `Things to do in ${f.place.villageName}: ${f.offered.words}`,
  },
];
