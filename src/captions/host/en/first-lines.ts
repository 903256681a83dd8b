import { atStart } from '../../../prose/mid-sentence.ts';
import type { Facts } from '../../facts/facts.ts';
import { near } from '../../parts/en/where.ts';
import type { Pattern } from '../../pattern.ts';

const called = ({ host }: Facts) => host?.called;
const one = ({ host }: Facts) => host && !host.several;

/** First lines of a Facebook or TikTok post about the host. */
export const opening: Pattern[] = [
  { say: (f) => called(f) && near(f).map((place) => `Meet ${called(f)} at ${f.name} in ${place}.`) },
  { say: (f) => one(f) && near(f).map((place) => `${called(f)} is your host at ${f.name} in ${place}.`) },
  {
    say: (f) =>
      called(f) &&
      near(f).map((place) => `Who opens the door at ${f.name} in ${place}? ${atStart(called(f) ?? '')}.`),
  },
  {
    tells: ['people'],
    say: (f) =>
      f.host?.people &&
      near(f).map((place) => `A ${f.host?.people} home in ${place}: stay with ${called(f)} at ${f.name}.`),
  },
  { say: (f) => called(f) && near(f).map((place) => `At home with ${called(f)}: ${f.name} in ${place}.`) },
  { say: (f) => !called(f) && near(f).map((place) => `A word about the people of ${f.name} in ${place}.`) },
  {
    say: (f) =>
      !called(f) && near(f).map((place) => `Stay with people who live there: ${f.name} in ${place}.`),
  },
];

/** First lines of a Zalo post about the host. */
export const invitation: Pattern[] = [
  { say: (f) => one(f) && near(f).map((place) => `Your host at ${f.name} in ${place} is ${called(f)}.`) },
  {
    tells: ['people'],
    say: (f) =>
      f.host?.people &&
      near(f).map((place) => `Stay in a ${f.host?.people} home in ${place}: ${called(f)} at ${f.name}.`),
  },
  { say: (f) => called(f) && near(f).map((place) => `At ${f.name} in ${place} you stay with ${called(f)}.`) },
  { say: (f) => called(f) && near(f).map((place) => `Come and meet ${called(f)} at ${f.name} in ${place}.`) },
  {
    say: (f) => !called(f) && near(f).map((place) => `Your hosts at ${f.name} in ${place}, in a few words.`),
  },
];

/** Titles of a TikTok photo post about the host. */
export const title: Pattern[] = [
  { say: (f) => called(f) && `Meet ${called(f)} in ${f.place.village}, ${f.place.province}` },
  { say: (f) => `Who welcomes you at ${f.name}?` },
  { say: (f) => called(f) && `Staying with ${called(f)} in ${f.place.villageName}` },
];
