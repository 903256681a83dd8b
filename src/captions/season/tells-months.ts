import type { Facts } from '../facts/facts.ts';
import type { SeasonWords } from '../facts/season.ts';

/**
 * Whether a post says when a season is: not where its text does, nor where the owner tells what bad weather is like at
 * the house: when it comes, the village's own post says.
 */
export const tellsMonths = (
  { dated, worthComing }: Pick<SeasonWords, 'dated' | 'worthComing'>,
  beats: Facts['beats'],
): boolean => !dated && (worthComing || beats.length === 0);
