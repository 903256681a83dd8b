import type { SeasonFacts } from '../../facts/season.ts';
import type { Wording } from '../../wording.ts';
import { layouts } from '../layouts.ts';
import { season, topics } from '../story.ts';
import { months } from './months.ts';
import { reasons } from './reasons.ts';

/** One season of the village, in English. */
export const seasonInEnglish: Wording<SeasonFacts> = {
  reasons,
  topics,
  parts: { months, season },
  layouts,
};
