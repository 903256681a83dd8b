import type { Angle } from '../listings/angle.ts';
import type { CaptionLanguage } from './caption-language.ts';
import { experienceInEnglish } from './experience/en/wording.ts';
import { experienceInVietnamese } from './experience/vi/wording.ts';
import type { Facts } from './facts/facts.ts';
import { offeredFacts } from './facts/offered.ts';
import { seasonFacts } from './facts/season.ts';
import { foodInEnglish } from './food/en/wording.ts';
import { foodInVietnamese } from './food/vi/wording.ts';
import { hostInEnglish } from './host/en/wording.ts';
import { hostInVietnamese } from './host/vi/wording.ts';
import { overviewInEnglish } from './overview/en/wording.ts';
import { overviewInVietnamese } from './overview/vi/wording.ts';
import { practicalInEnglish } from './practical/en/wording.ts';
import { practicalInVietnamese } from './practical/vi/wording.ts';
import { roomsInEnglish } from './rooms/en/wording.ts';
import { roomsInVietnamese } from './rooms/vi/wording.ts';
import { seasonInEnglish } from './season/en/wording.ts';
import { seasonInVietnamese } from './season/vi/wording.ts';
import type { Wording } from './wording.ts';

/** Angles for which the house alone says everything. To add one, add its folder of sentence patterns and name it here. */
const ofHouse = {
  overview: { vi: overviewInVietnamese, en: overviewInEnglish },
  rooms: { vi: roomsInVietnamese, en: roomsInEnglish },
  food: { vi: foodInVietnamese, en: foodInEnglish },
  host: { vi: hostInVietnamese, en: hostInEnglish },
  practical: { vi: practicalInVietnamese, en: practicalInEnglish },
} as const satisfies Partial<Record<Angle['kind'], Record<CaptionLanguage, Wording>>>;

const ofExperience = { vi: experienceInVietnamese, en: experienceInEnglish };
const ofSeason = { vi: seasonInVietnamese, en: seasonInEnglish };

/** What is known of an angle, by the names of its house in a language, which are one list as long as its facts hold. */
const known = new WeakMap<string[], Map<object, unknown>>();

/** Works out once for a house and a language what all posts about one thing say alike: most of their work. */
function onceFor<T>({ properNames }: Facts, about: object, make: () => T): T {
  const kept = known.get(properNames) ?? new Map<object, unknown>();
  known.set(properNames, kept);
  if (!kept.has(about)) kept.set(about, make());
  return kept.get(about) as T;
}

/** Tells the facts of an angle, in the words of its wording: what `write` is given belongs together. */
export function tellAngle<T>(
  angle: Angle,
  facts: Facts,
  write: <F extends Facts>(facts: F, wording: Wording<F>) => T,
): T {
  const { language } = facts;
  if (angle.kind === 'experience') {
    const offered = onceFor(facts, angle.offered, () => offeredFacts(angle.offered, facts));
    return write({ ...facts, offered }, ofExperience[language]);
  }
  if (angle.kind === 'season') {
    const season = onceFor(facts, angle.season, () => seasonFacts(angle.season, facts));
    return write({ ...facts, season }, ofSeason[language]);
  }
  return write(facts, ofHouse[angle.kind][language]);
}
