import type { Angle } from '../../listings/angle.ts';
import { addDays, type Day } from './day.ts';
import { festivals } from './festival.ts';

/** Something in the year that makes a post timely. */
export interface Occasion {
  /** Different in every year: `tet 2027`. */
  key: string;
  kind: 'festival' | 'season';
  name: { vi: string; en?: string | undefined };
  /** First day of its own; of a season, of its first month. */
  begins: Day;
  /** First day of a festival; a season comes bit by bit. */
  on?: Day;
  /** When the festival is, in words, where its day is not certain. */
  around?: string | undefined;
  /** First and last day on which a post about it is timely. */
  from: Day;
  until: Day;
  /** Keys of the angles that tell of it. */
  angles: string[];
}

/** Days before a festival in which guests choose where to go: five weeks, the last two days are too late. */
const beforeFestival = { first: 35, last: 2 };

/** Days before the first month of a season, so that guests can come at its beginning. */
const beforeSeason = 21;

/** Last day of a month; months beyond 12 belong to the next year. */
const endOfMonth = (year: number, month: number): Day =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/** The occasions for these angles that begin in one year, in no order: seasons of the village, festivals, holidays. */
function occasionsOfYear(angles: readonly Angle[], year: number): Occasion[] {
  const seasons = angles.filter((angle) => angle.kind === 'season');
  const feasts = festivals.flatMap(({ key, name, inEnglish, on, tells, isSeason, around }): Occasion[] => {
    const own = isSeason && seasons.filter(({ season }) => isSeason(season));
    const telling = own ?? angles.filter(({ kind }) => tells.includes(kind));
    if (!telling.length) return [];
    const day = on(year);
    return [
      {
        key: `${key} ${year}`,
        kind: 'festival',
        // The village's own name for it.
        name: own?.[0]?.season.name ?? { vi: name, en: inEnglish },
        begins: day,
        on: day,
        around,
        from: addDays(day, -beforeFestival.first),
        until: addDays(day, -beforeFestival.last),
        angles: telling.map((angle) => angle.key),
      },
    ];
  });
  // What is about a festival is told before the festival, not in whatever month the season is said to last.
  const lasting = seasons.filter(({ season }) => !festivals.some(({ isSeason }) => isSeason?.(season)));
  return [
    ...feasts,
    ...lasting.map(({ key, season: { name, from, until } }): Occasion => {
      const begins = `${year}-${String(from).padStart(2, '0')}-01`;
      return {
        key: `${key} ${year}`,
        kind: 'season',
        name,
        begins,
        from: addDays(begins, -beforeSeason),
        until: endOfMonth(year, from <= until ? until : until + 12),
        angles: [key],
      };
    }),
  ];
}

/** Everything in these years that makes a post about one of these angles timely; what ends first comes first. */
export function occasionsOf(angles: readonly Angle[], years: readonly number[]): Occasion[] {
  return years
    .flatMap((year) => occasionsOfYear(angles, year))
    .sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : a.key < b.key ? -1 : 1));
}
