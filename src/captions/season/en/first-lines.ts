import type { SeasonFacts } from '../../facts/season.ts';
import { near } from '../../parts/en/where.ts';
import type { Pattern } from '../../pattern.ts';
import { advising, inviting } from '../advice.ts';

type P = Pattern<SeasonFacts>;

/** First lines of a Facebook or TikTok post about a season. */
export const opening: P[] = [
  ...inviting([
    {
      say: (f) =>
        f.season.name &&
        near(f).map((place) => `${f.season.name?.text}: come and stay at ${f.name} in ${place}.`),
    },
    {
      tells: ['months'],
      say: (f) =>
        f.season.name &&
        !f.season.dated &&
        near(f).map((place) => `${place} ${f.season.months}: ${f.season.name?.inside}. Stay at ${f.name}.`),
    },
    {
      tells: ['months'],
      say: (f) =>
        f.season.name &&
        !f.season.dated &&
        near(f).map(
          (place) =>
            `${f.season.name?.text} in ${place} (${f.season.months.replace(/^(?:in|from) /, '')}): ${f.name}.`,
        ),
    },
    {
      say: (f) =>
        f.season.name &&
        near(f).map((place) => `A good time to stay at ${f.name} in ${place}: ${f.season.name?.inside}.`),
    },
    {
      tells: ['months'],
      say: (f) =>
        !f.season.name && near(f).map((place) => `Coming ${f.season.months}? Stay at ${f.name} in ${place}.`),
    },
    {
      tells: ['months'],
      say: (f) =>
        !f.season.name &&
        near(f).map((place) => `What ${place} is like ${f.season.months}, and a bed at ${f.name}.`),
    },
    {
      tells: ['months'],
      say: (f) =>
        f.season.name &&
        !f.season.dated &&
        near(f).map((place) => `${f.name} in ${place}, ${f.season.months}: ${f.season.name?.inside}.`),
    },
    {
      say: (f) =>
        f.season.plain &&
        f.season.name &&
        near(f).map((place) => `${f.season.name?.text} in ${place}, and a night at ${f.name}.`),
    },
    {
      say: (f) =>
        f.season.name &&
        near(f).map((place) => `Stay at ${f.name} in ${place} for ${f.season.name?.inside}.`),
    },
  ]),
  ...advising([
    {
      tells: ['months'],
      say: (f) =>
        near(f).map((place) => `Coming to ${f.name} in ${place} ${f.season.months}? Good to know first.`),
    },
    {
      say: (f) =>
        f.season.name &&
        near(f).map(
          (place) => `${f.season.name?.text} in ${place}: good to know before you come to ${f.name}.`,
        ),
    },
  ]),
];

/** First lines of a Zalo post about a season. */
export const invitation: P[] = [
  ...inviting([
    {
      say: (f) =>
        f.season.name &&
        near(f).map((place) => `${f.season.name?.text}: you are welcome at ${f.name} in ${place}.`),
    },
    {
      tells: ['months'],
      say: (f) =>
        f.season.name &&
        !f.season.dated &&
        `${f.place.village} ${f.season.months}: ${f.season.name.inside}. You are welcome at ${f.name}.`,
    },
    {
      tells: ['months'],
      say: (f) =>
        !f.season.name &&
        near(f).map((place) => `Thinking of ${place} ${f.season.months}? Stay at ${f.name}.`),
    },
    {
      say: (f) =>
        f.season.plain &&
        f.season.name &&
        near(f).map((place) => `${f.season.name?.text} in ${place}: come and stay at ${f.name}.`),
    },
  ]),
  ...advising([
    {
      tells: ['months'],
      say: (f) =>
        near(f).map(
          (place) => `Thinking of ${place} ${f.season.months}? Good to know before you come to ${f.name}.`,
        ),
    },
    {
      say: (f) =>
        f.season.name &&
        near(f).map(
          (place) => `${f.season.name?.text} in ${place}: what to know before you come to ${f.name}.`,
        ),
    },
  ]),
];

/** Titles of a TikTok photo post about a season. */
export const title: P[] = [
  { say: (f) => f.season.name && `${f.season.name.text} – ${f.place.villageName}, ${f.place.province}` },
  { say: (f) => `${f.place.villageName}, ${f.place.province} ${f.season.months}` },
  {
    say: (f) => f.season.name && `${f.season.name.text}: ${f.place.villageName} ${f.season.months}`,
  },
];
