import type { Directory } from '../listings/entries.ts';
import { isMade } from './unmade.ts';

/** The directory without the entries whose page cannot be made. */
export function withoutUnmade(directory: Directory): Directory {
  const made = (part: string) => (each: { slug: string }) => isMade(`${part}/${each.slug}`, 'page');
  const isExperienceMade = made('experiences');
  return {
    ...directory,
    villages: directory.villages.filter(made('villages')),
    experiences: directory.experiences.filter(isExperienceMade),
    listings: directory.listings.filter(made('homestays')).map((house) =>
      house.experiences.every(({ experience }) => isExperienceMade(experience))
        ? house
        : {
            ...house,
            experiences: house.experiences.filter(({ experience }) => isExperienceMade(experience)),
          },
    ),
  };
}
