import type { Listing } from './entries.ts';

/** What a house is called where there is little room, as on cards, in captions and tags: its short name, if it has one. */
export const calledName = ({ name, shortName }: Pick<Listing, 'name' | 'shortName'>): string =>
  shortName ?? name;
