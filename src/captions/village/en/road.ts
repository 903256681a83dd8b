import { far, near } from '../../parts/en/where.ts';
import type { VillagePattern } from '../wording.ts';
import { begins } from './season.ts';

/** First lines about the road to the village. */
export const opening: VillagePattern[] = [
  ...['The road to', 'Getting to', 'How to reach'].map(
    (lead): VillagePattern => ({
      tells: ['about'],
      say: (f) => f.own.first && near(f).map((place) => `${lead} ${place}: ${f.own.first?.inside}`),
    }),
  ),
  {
    tells: ['about'],
    say: (f) => begins(f).filter((words) => words.includes(f.place.villageName)),
  },
  {
    tells: ['about'],
    say: (f) =>
      f.roadAdvice === 'worth-coming' &&
      f.own.first &&
      near(f).map((place) => `If you like to ride, come to ${place}: ${f.own.first?.inside}`),
  },
  {
    say: (f) =>
      f.roadAdvice === 'good-to-know' &&
      near(f).map((place) => `Before you set out for ${place}, a few things about the road.`),
  },
  { say: (f) => far(f).map((place) => `How do you get from Hà Nội to ${place}?`) },
  { say: (f) => near(f).map((place) => `On your way to ${place}? Here is the road.`) },
  { say: (f) => far(f).map((place) => `Worth saving: the road to ${place}.`) },
];

/** Titles on TikTok. */
export const title: VillagePattern[] = [
  { say: (f) => near(f).map((place) => `From Hà Nội to ${place}`) },
  { say: (f) => near(f).map((place) => `How to get to ${place}`) },
];
