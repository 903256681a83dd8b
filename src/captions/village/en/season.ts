import { far, near } from '../../parts/en/where.ts';
import type { VillageFacts } from '../facts.ts';
import type { VillagePattern } from '../wording.ts';

/** The beginning of the village's own words. */
export const begins = ({ own }: VillageFacts): string[] => (own.first ? [own.first.text] : []);

const name = ({ season }: VillageFacts) => season?.name;
const when = ({ season }: VillageFacts) => !season?.always && season?.months;

/** Something to come for, in months that can be said: `the rice harvest`, no festival. */
const isThe = ({ season }: VillageFacts) => !season?.feast && /^the /iu.test(season?.name?.text ?? '');

/** Of a season that is worth coming for. */
export const opening: VillagePattern[] = [
  {
    tells: ['about', 'months'],
    say: (f) => f.season?.dated && begins(f).map((words) => `${words} Come to ${f.place.village}.`),
  },
  {
    tells: ['about'],
    say: (f) =>
      name(f) &&
      f.own.first &&
      near(f).map((place) => `${name(f)?.text} in ${place}: ${f.own.first?.inside}`),
  },
  {
    tells: ['months'],
    say: (f) => isThe(f) && when(f) && `Come to ${f.place.village} ${when(f)} for ${name(f)?.inside}.`,
  },
  {
    tells: ['about', 'months'],
    say: (f) =>
      !f.season?.dated &&
      when(f) &&
      f.own.first &&
      `What is ${f.place.village} like ${when(f)}? ${f.own.first.text}`,
  },
  { say: (f) => name(f) && near(f).map((place) => `A good time to come to ${place}: ${name(f)?.inside}.`) },
  { say: (f) => name(f) && f.season?.plain && near(f).map((place) => `${name(f)?.text} in ${place}.`) },
  {
    tells: ['village'],
    say: (f) =>
      f.villageTagline &&
      /^the /iu.test(name(f)?.text ?? '') &&
      `${f.villageTagline.text}. Come for ${name(f)?.inside}.`,
  },
  {
    tells: ['months'],
    say: (f) => !name(f) && when(f) && near(f).map((place) => `Coming to ${place} ${when(f)}?`),
  },
];

/** Of a season that one should know of. Nobody is invited for it. */
export const advice: VillagePattern[] = [
  {
    tells: ['months'],
    say: (f) => name(f) && when(f) && `Good to know about ${f.place.village} ${when(f)}: ${name(f)?.inside}.`,
  },
  {
    say: (f) => name(f) && near(f).map((place) => `What to know of ${place}: ${name(f)?.inside}.`),
  },
  {
    tells: ['months'],
    say: (f) => when(f) && `On your way to ${f.place.village} ${when(f)}? Good to know first.`,
  },
  {
    say: (f) =>
      name(f) && near(f).map((place) => `${name(f)?.text} in ${place}: good to know before you set out.`),
  },
  {
    tells: ['about'],
    say: (f) =>
      name(f) &&
      f.own.first &&
      near(f).map((place) => `${name(f)?.text} in ${place}, good to know: ${f.own.first?.inside}`),
  },
];

/** When, where nothing above says so. */
export const months: VillagePattern[] = [
  {
    tells: ['months'],
    say: (f) => f.season && !f.season.dated && !f.season.feast && when(f) && `Expect this ${when(f)}.`,
  },
];

/** Titles of a season worth coming for. */
export const title: VillagePattern[] = [
  { say: (f) => name(f) && far(f).map((place) => `${name(f)?.text} in ${place}`) },
  {
    say: (f) =>
      name(f) && when(f) && `${f.place.villageName}, ${f.place.province} ${when(f)}: ${name(f)?.inside}`,
  },
  { say: (f) => when(f) && `${f.place.villageName}, ${f.place.province} ${when(f)}` },
];

/** Titles of a season to know of. */
export const adviceTitle: VillagePattern[] = [
  { say: (f) => name(f) && `${name(f)?.text} in ${f.place.villageName}: good to know` },
  { say: (f) => when(f) && `${f.place.villageName} ${when(f)}: good to know first` },
];
