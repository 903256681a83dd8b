import type { Village } from '../homestay/village.ts';
import type { VillageEntry } from '../listings/entries.ts';

/** A season worth coming for. */
export type Season = Village['seasons'][number];

/** A season with the villages that have it. */
export interface SharedSeason {
  season: Season;
  villages: VillageEntry[];
}

/** The seasons of all villages in the order of the year; one that several villages name alike is told once. */
export function seasonCalendar(villages: VillageEntry[]): SharedSeason[] {
  const shared = new Map<string, SharedSeason>();
  for (const village of villages) {
    for (const season of village.seasons) {
      const key = `${season.name.vi.toLowerCase()} ${season.from} ${season.until}`;
      const known = shared.get(key);
      if (known) known.villages.push(village);
      else shared.set(key, { season, villages: [village] });
    }
  }
  return [...shared.values()].sort((a, b) => a.season.from - b.season.from);
}

/** The months of the year, 1–12. */
export const months = Array.from({ length: 12 }, (_, index) => index + 1);

/** Whether a month (1–12) belongs to a season, also one that crosses the new year. */
export const isInSeason = (month: number, { from, until }: Pick<Season, 'from' | 'until'>): boolean =>
  from <= until ? month >= from && month <= until : month >= from || month <= until;
