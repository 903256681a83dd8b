import type { Angle } from '../../listings/angle.ts';
import type { Listing, OfferedExperience, VillageEntry } from '../../listings/entries.ts';

/** What a post of a village can be about; of what is practical it tells the road. */
export type VillageSubject =
  | Extract<Angle, { kind: 'season' | 'experience' }>
  | { kind: 'practical'; key: 'practical' };

/**
 * What a village can tell: its seasons and festivals, what its houses offer, and the road. Keys are those of the houses'
 * angles.
 * @param houses its houses
 */
export function subjectsOf(village: VillageEntry, houses: readonly Listing[]): VillageSubject[] {
  const experiences = new Map<string, OfferedExperience>(
    houses.flatMap((house) =>
      house.experiences.map(({ experience }) => [experience.slug, { experience }] as const),
    ),
  );
  return [
    ...village.seasons.map(
      (season, index): VillageSubject => ({ kind: 'season', key: `season-${index + 1}`, season }),
    ),
    ...[...experiences.values()]
      .toSorted((a, b) => (a.experience.slug < b.experience.slug ? -1 : 1))
      .map(
        (offered): VillageSubject => ({
          kind: 'experience',
          key: `experience-${offered.experience.slug}`,
          offered,
        }),
      ),
    { kind: 'practical', key: 'practical' },
  ];
}

/** What a house has for a subject: an experience as it offers it; nothing where it does not. */
export const offeredAt = (house: Listing, subject: VillageSubject): OfferedExperience | undefined =>
  subject.kind === 'experience'
    ? house.experiences.find(({ experience }) => experience.slug === subject.offered.experience.slug)
    : undefined;

/** Whether a house has to do with a subject: of an experience, that it offers it. */
export const takesPart = (house: Listing, subject: VillageSubject): boolean =>
  subject.kind !== 'experience' || offeredAt(house, subject) !== undefined;
