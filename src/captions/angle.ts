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

/** Tells the facts of an angle, in the words of its wording: what `write` is given belongs together. */
export function tellAngle<T>(
  angle: Angle,
  facts: Facts,
  write: <F extends Facts>(facts: F, wording: Wording<F>) => T,
): T {
  const { language } = facts;
  if (angle.kind === 'experience')
    return write({ ...facts, offered: offeredFacts(angle.offered, facts) }, ofExperience[language]);
  if (angle.kind === 'season')
    return write({ ...facts, season: seasonFacts(angle.season, facts) }, ofSeason[language]);
  return write(facts, ofHouse[angle.kind][language]);
}
