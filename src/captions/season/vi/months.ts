import type { SeasonFacts } from '../../facts/season.ts';
import type { Pattern } from '../../pattern.ts';
import { tellsMonths } from '../tells-months.ts';

/** When to come, where neither the first line nor the text about the season says so. */
export const months: Pattern<SeasonFacts>[] = [
  {
    tells: ['months'],
    say: ({ season, beats }) => tellsMonths(season, beats) && `Thường là ${season.months}.`,
  },
  {
    tells: ['months'],
    say: ({ season }) =>
      season.worthComing && !season.dated && !season.always && `Muốn gặp mùa này thì đi ${season.months}.`,
  },
];
