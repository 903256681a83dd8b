import type { SeasonFacts } from '../facts/season.ts';
import type { Pattern } from '../pattern.ts';

/** What the season is like, in the words of its file, where the owner tells nothing of it: the village's posts tell it. */
export const season: Pattern<SeasonFacts>[] = [{ say: (f) => !f.beats.length && f.season.like }];

/** Hashtags of a season, as words: its name without an article. */
export const topics = ({ season: { name, plain } }: SeasonFacts): string[] =>
  name && plain ? [name.text.replace(/^the /i, '')] : [];
