import type { SeasonFacts } from '../../facts/season.ts';
import { nameAndPlace } from '../../last-resort.ts';
import { eat, evening } from '../../parts/vi/days.ts';
import { comfort, price, sleep, view } from '../../parts/vi/house.ts';
import type { Wording } from '../../wording.ts';
import { layouts } from '../layouts.ts';
import { season, topics } from '../story.ts';
import { invitation, opening, title } from './first-lines.ts';
import { months } from './months.ts';

/** One season of the village, in Vietnamese. */
export const seasonInVietnamese: Wording<SeasonFacts> = {
  opening,
  invitation,
  title,
  lastResort: (f, most) =>
    nameAndPlace(
      f.season.heads.map((head) => `${head}: `),
      f.name,
      ` ở ${f.place.village}.`,
      most,
    ),
  topics,
  parts: { months, season, sleep, view, comfort, eat, evening, price },
  layouts,
};
