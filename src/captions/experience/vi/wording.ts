import type { ExperienceFacts } from '../../facts/offered.ts';
import { nameAndPlace } from '../../last-resort.ts';
import { nightPrice, sleep } from '../../parts/vi/house.ts';
import type { Wording } from '../../wording.ts';
import { layouts } from '../layouts.ts';
import { bring, outing, scene } from '../story.ts';
import { topics } from '../topics.ts';
import { cost } from './cost.ts';
import { invitation, opening, title } from './first-lines.ts';

/** One experience, in Vietnamese. */
export const experienceInVietnamese: Wording<ExperienceFacts> = {
  opening,
  invitation,
  title,
  lastResort: (f, most) =>
    nameAndPlace(
      [`${f.offered.atStart}: `, ...topics(f).map((kind) => `${kind}: `)],
      f.name,
      ` ở ${f.place.village}.`,
      most,
    ),
  topics,
  parts: { outing, scene, bring, cost, sleep, price: nightPrice },
  layouts,
};
