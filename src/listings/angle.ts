import type { Listing, OfferedExperience, VillageEntry } from './entries.ts';

/** What a post about a homestay can be about. */
export const angleKinds = ['overview', 'rooms', 'food', 'experience', 'season', 'host', 'practical'] as const;
/** Kind of an angle. */
export type AngleKind = (typeof angleKinds)[number];

/** A season of the village. */
export type Season = VillageEntry['seasons'][number];

/** One thing a post can be about, with what it needs to be told. */
export type Angle =
  | { kind: Exclude<AngleKind, 'experience' | 'season'>; key: string }
  | { kind: 'experience'; key: string; offered: OfferedExperience }
  | { kind: 'season'; key: string; season: Season };

/** The angle that every listing has and that needs no choice. */
export const overview: Angle = { kind: 'overview', key: 'overview' };

/**
 * The angles of a listing, in the order in which the team sees them: those for which the file says enough. Keys are
 * stable and fit into file names: `rooms`, `experience-thuyen-tren-ho`, `season-1`.
 */
export function anglesOf(listing: Listing): Angle[] {
  const { meals, experiences, village, host } = listing;
  return [
    overview,
    { kind: 'rooms', key: 'rooms' },
    ...(meals.length ? [{ kind: 'food', key: 'food' } as const] : []),
    ...experiences.map(
      (offered): Angle => ({
        kind: 'experience',
        key: `experience-${offered.experience.slug}`,
        offered,
      }),
    ),
    ...village.seasons.map(
      (season, index): Angle => ({ kind: 'season', key: `season-${index + 1}`, season }),
    ),
    ...(host.about ? [{ kind: 'host', key: 'host' } as const] : []),
    { kind: 'practical', key: 'practical' },
  ];
}
