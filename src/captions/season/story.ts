import type { SeasonFacts } from '../facts/season.ts';
import type { Pattern } from '../pattern.ts';

/** What the season is like, in the words of its file, where the owner tells nothing of it: the village's posts tell it. */
export const season: Pattern<SeasonFacts>[] = [{ say: (f) => !f.beats.length && f.season.like }];

/** Hashtags of a season that one comes for, as words: its name without an article; a long one nobody follows. */
export const topics = ({ season: { name, plain, worthComing } }: SeasonFacts): string[] =>
  name && plain && worthComing && name.text.split(' ').length <= 4 ? [name.text.replace(/^the /i, '')] : [];
