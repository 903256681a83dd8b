import { atStart } from '../../../prose/mid-sentence.ts';
import { near } from '../../parts/vi/where.ts';
import { combine } from '../../pattern.ts';
import type { VillageFacts } from '../facts.ts';
import type { VillagePattern } from '../wording.ts';
import { begins } from './season.ts';

const tagline = ({ offered }: VillageFacts) => (offered?.tagline ? [offered.tagline] : []);
const verb = (f: VillageFacts) => f.offered?.verb && f.offered.words;

/** First lines about what guests do in the village. */
export const opening: VillagePattern[] = [
  {
    tells: ['subject-tagline'],
    say: (f) => combine(tagline(f), near(f), ({ text }, place) => `${text}: ${f.offered?.words} ở ${place}.`),
  },
  {
    tells: ['subject-tagline'],
    say: (f) =>
      combine(tagline(f), near(f), ({ inside }, place) => `${f.offered?.atStart} ở ${place}: ${inside}.`),
  },
  { say: (f) => verb(f) && near(f).map((place) => `Về ${place} ${verb(f)}.`) },
  {
    tells: ['title-experience'],
    say: (f) => near(f).map((place) => `Về ${place} chơi gì? ${f.offered?.atStart}.`),
  },
  { say: (f) => verb(f) && near(f).map((place) => `Ai thích ${verb(f)} thì về ${place}.`) },
  { say: (f) => !verb(f) && near(f).map((place) => `${f.offered?.atStart} ở ${place}.`) },
  {
    tells: ['about'],
    say: (f) => combine(begins(f), near(f), (words, place) => `${words} ${f.offered?.atStart} ở ${place}.`),
  },
];

/** How long it takes. */
export const length: VillagePattern[] = [
  { say: ({ offered }) => offered?.length && `${atStart(offered.length)} một buổi.` },
  { say: ({ offered }) => offered?.length && `Mất ${offered.length}.` },
];

/** Titles on TikTok. */
export const title: VillagePattern[] = [
  {
    say: (f) =>
      f.offered && [
        `${f.offered.atStart} ở ${f.place.village}, ${f.place.province}`,
        `${f.offered.atStart} ở ${f.place.village}`,
      ],
  },
  {
    tells: ['subject-tagline'],
    say: (f) => tagline(f).map(({ text }) => `${text} – ${f.place.villageName}`),
  },
  {
    tells: ['title-experience'],
    say: (f) => f.offered && `Chơi gì ở ${f.place.village}? ${f.offered.atStart}`,
  },
];
