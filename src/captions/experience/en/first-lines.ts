import type { ExperienceFacts } from '../../facts/offered.ts';
import { near } from '../../parts/en/where.ts';
import { combine, type Pattern } from '../../pattern.ts';

type P = Pattern<ExperienceFacts>;

const tagline = ({ offered }: ExperienceFacts) => (offered.tagline ? [offered.tagline] : []);

/** First lines of a Facebook or TikTok post about an experience. */
export const opening: P[] = [
  { say: (f) => near(f).map((place) => `${f.offered.atStart}, and a night at ${f.name} in ${place}.`) },
  {
    say: (f) =>
      f.offered.thing &&
      near(f).map((place) => `Stay at ${f.name} in ${place} and ask about ${f.offered.words}.`),
  },
  {
    say: (f) =>
      f.offered.verb && near(f).map((place) => `Stay at ${f.name} in ${place} and ${f.offered.words}.`),
  },
  {
    tells: ['subject-tagline'],
    say: (f) => combine(tagline(f), near(f), ({ text }, place) => `${text}. Stay at ${f.name} in ${place}.`),
  },
  {
    tells: ['subject-tagline'],
    say: (f) =>
      combine(
        tagline(f),
        near(f),
        ({ inside }, place) => `${f.offered.atStart}: ${inside}. Stay at ${f.name} in ${place}.`,
      ),
  },
  {
    say: (f) =>
      f.offered.thing &&
      near(f).map((place) => `What is there to do in ${place}? ${f.offered.atStart}, for one, at ${f.name}.`),
  },
  {
    say: (f) => near(f).map((place) => `More than a bed at ${f.name} in ${place}: ${f.offered.words}.`),
  },
  {
    say: (f) => near(f).map((place) => `A reason to stay at ${f.name} in ${place}: ${f.offered.words}.`),
  },
  {
    say: (f) =>
      f.offered.byDay &&
      f.offered.thing &&
      !/\b(?:day|morning|afternoon)\b/i.test(f.offered.words) &&
      near(f).map((place) => `${f.offered.atStart} by day, ${f.name} in ${place} by night.`),
  },
];

/** First lines of a Zalo post about an experience. */
export const invitation: P[] = [
  { say: (f) => near(f).map((place) => `Something to do at ${f.name} in ${place}: ${f.offered.words}.`) },
  {
    say: (f) =>
      f.offered.thing && `Staying in ${f.place.village}? At ${f.name} you can ask about ${f.offered.words}.`,
  },
  {
    tells: ['subject-tagline'],
    say: (f) =>
      combine(tagline(f), near(f), ({ text }, place) => `${text}. Ask about it at ${f.name} in ${place}.`),
  },
  {
    say: (f) =>
      f.offered.thing &&
      near(f).map((place) => `${f.offered.atStart}: you can book it with ${f.name} in ${place}.`),
  },
];

/** Titles of a TikTok photo post about an experience. */
export const title: P[] = [
  { say: (f) => `${f.offered.atStart} in ${f.place.villageName}, ${f.place.province}` },
  {
    tells: ['subject-tagline'],
    say: (f) => tagline(f).map(({ text }) => `${text} – ${f.place.villageName}`),
  },
  {
    tells: ['subject-tagline'],
    say: (f) => tagline(f).map(({ inside }) => `${f.offered.atStart}: ${inside}`),
  },
  { say: (f) => `Things to do in ${f.place.villageName}: ${f.offered.words}` },
];
