import type { Content } from './read-content.ts';
import { stillGood } from './still-good.ts';

const parts = ['villages', 'experiences', 'homestays'] as const;

/**
 * The content with the last good state of whatever is broken now: an entry that has a problem stays as it was, and one
 * that was taken away goes.
 * @param last what was shown before
 */
export function withLastGood(now: Content, last: Pick<Content, 'site' | (typeof parts)[number]>): Content {
  const kept = <E extends { slug: string }>(part: (typeof parts)[number], found: E[], before: E[]) => [
    ...found,
    ...stillGood(part, now.leftOut, before).filter(({ slug }) => !found.some((each) => each.slug === slug)),
  ];
  return {
    ...now,
    site: now.site ?? last.site,
    villages: kept('villages', now.villages, last.villages),
    experiences: kept('experiences', now.experiences, last.experiences),
    homestays: kept('homestays', now.homestays, last.homestays),
  };
}
