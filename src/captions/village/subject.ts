import type { Season } from '../../listings/angle.ts';
import type { ExperienceEntry, Listing, VillageEntry } from '../../listings/entries.ts';

/** One thing a post of a village can be about. Keys are stable and, but for the road, those of the houses' angles. */
export type VillageSubject =
  | { kind: 'season'; key: string; season: Season }
  | { kind: 'experience'; key: string; experience: ExperienceEntry }
  | { kind: 'road'; key: 'road' };

/** The road to the village. */
const road: VillageSubject = { kind: 'road', key: 'road' };

/**
 * What a village can tell: its seasons and festivals, what its houses offer, and the road.
 * @param houses its houses
 */
export function subjectsOf(village: VillageEntry, houses: readonly Listing[]): VillageSubject[] {
  const experiences = new Map(
    houses.flatMap((house) => house.experiences.map(({ experience }) => [experience.slug, experience])),
  );
  return [
    ...village.seasons.map(
      (season, index): VillageSubject => ({ kind: 'season', key: `season-${index + 1}`, season }),
    ),
    ...[...experiences.values()]
      .toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
      .map(
        (experience): VillageSubject => ({
          kind: 'experience',
          key: `experience-${experience.slug}`,
          experience,
        }),
      ),
    road,
  ];
}

/** Whether a house has to do with a subject: of an experience, that it offers it. */
export const takesPart = (house: Listing, subject: VillageSubject): boolean =>
  subject.kind !== 'experience' ||
  house.experiences.some(({ experience }) => experience.slug === subject.experience.slug);
