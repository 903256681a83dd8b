import type { ExperienceFacts } from '../../facts/offered.ts';
import { near } from '../../parts/vi/where.ts';
import { combine, type Pattern } from '../../pattern.ts';

type P = Pattern<ExperienceFacts>;

const tagline = ({ offered }: ExperienceFacts) => (offered.tagline ? [offered.tagline] : []);

/** First lines of a Facebook or TikTok post about an experience. */
export const opening: P[] = [
  {
    say: (f) => f.offered.verb && near(f).map((place) => `Về ${f.name} ở ${place} để ${f.offered.words}.`),
  },
  {
    say: (f) =>
      f.offered.verb &&
      f.offered.byDay &&
      near(f).map((place) => `${f.offered.atStart}, tối về ngủ ở ${f.name}, ${place}.`),
  },
  {
    say: (f) =>
      f.offered.verb && near(f).map((place) => `Ai thích ${f.offered.words} thì ghé ${f.name} ở ${place}.`),
  },
  {
    say: (f) =>
      f.offered.verb &&
      near(f).map((place) => `Ở ${f.name}, ${place}, ngoài ngủ nghỉ còn được ${f.offered.words}.`),
  },
  {
    say: (f) => !f.offered.verb && near(f).map((place) => `${f.offered.atStart}: có ở ${f.name}, ${place}.`),
  },
  {
    tells: ['subject-tagline'],
    say: (f) => combine(tagline(f), near(f), ({ text }, place) => `${text}: mời về ${f.name} ở ${place}.`),
  },
  {
    tells: ['subject-tagline'],
    say: (f) =>
      combine(
        tagline(f),
        near(f),
        ({ inside }, place) => `${f.offered.atStart} ở ${f.name}, ${place}: ${inside}.`,
      ),
  },
  {
    say: (f) =>
      near(f).map(
        (place) => `Về ${place} chơi gì? Ở ${f.name} ${f.offered.verb ? 'được' : 'có'} ${f.offered.words}.`,
      ),
  },
];

/** First lines of a Zalo post about an experience. */
export const invitation: P[] = [
  {
    say: (f) =>
      f.offered.verb && near(f).map((place) => `Mời cả nhà về ${f.name} ở ${place}, ${f.offered.words}.`),
  },
  {
    say: (f) =>
      f.offered.verb && `Cuối tuần ai muốn ${f.offered.words} thì về ${f.name}, ${f.place.village} ạ.`,
  },
  {
    say: (f) =>
      near(f).map(
        (place) =>
          `Ở ${f.name}, ${place} ${f.offered.verb ? 'được' : 'có'} ${f.offered.words}, anh chị nào thích thì nhắn nhé.`,
      ),
  },
  {
    tells: ['subject-tagline'],
    say: (f) =>
      combine(tagline(f), near(f), ({ text }, place) => `${text}. Mời cả nhà về ${f.name} ở ${place}.`),
  },
  {
    say: (f) =>
      f.offered.verb && near(f).map((place) => `${f.name} ở ${place} rủ cả nhà ${f.offered.words}.`),
  },
];

/** Titles of a TikTok photo post about an experience. */
export const title: P[] = [
  { say: (f) => `${f.offered.atStart} ở ${f.place.village}` },
  {
    tells: ['subject-tagline'],
    say: (f) => tagline(f).map(({ text }) => `${text} – ${f.place.villageName}`),
  },
  { say: (f) => f.offered.verb && `Về ${f.place.villageName}, ${f.place.province} ${f.offered.words}` },
  {
    tells: ['subject-tagline'],
    say: (f) => tagline(f).map(({ inside }) => `${f.offered.atStart}: ${inside}`),
  },
  { say: (f) => `Chơi gì ở ${f.place.village}? ${f.offered.atStart}` },
];
