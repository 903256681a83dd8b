import { anglesToldIn } from '../../captions/told-angles.ts';
import { mother } from '../../homestay/language.ts';
import type { Angle } from '../../listings/angle.ts';
import type { Listing } from '../../listings/entries.ts';
import { fingerprint } from '../../prose/pick.ts';
import { type PostPlatform, postPlatforms } from '../platform.ts';
import { mayBePosted } from '../post.ts';
import { addDays, type Day, mondayOf, weekOf } from './day.ts';
import { type Occasion, occasionsOf } from './occasion.ts';

/** One house that has its turn: what to tell, where, in which week. */
export interface Turn {
  listing: Listing;
  angle: Angle;
  /** Those that the host agreed to; one at least. */
  platforms: PostPlatform[];
  /** How often its house has told this before, in the plan: its words are chosen by it. */
  number: number;
  /** Monday of its week. */
  week: Day;
  /** What makes it timely, if anything does. */
  occasion?: Occasion | undefined;
}

/** What was told is counted from here, so that a plan made today and one made next week agree. A Monday. */
export const firstWeek = weekOf('2026-01-05');

/** Turns after which the same thing may be told again: two others stand between, whatever the season. */
const apart = 2;

/** Days from Monday to the last day on which a post is proposed. */
export const lastDay = 5;

const yearOf = (week: number) => Number(mondayOf(week).slice(0, 4));

/** Years whose occasions may fall into these weeks: a season of last winter, a Tết at the beginning of next year. */
export const yearsOf = (from: number, until: number): number[] =>
  Array.from({ length: yearOf(until) - yearOf(from) + 3 }, (_, index) => yearOf(from) - 1 + index);

/** What a house can tell at any time, in an order of its own, so that neighbours tell different things. */
function lastingOf(slug: string, angles: readonly Angle[]): string[] {
  const lasting = angles.filter(({ kind }) => kind !== 'season').map(({ key }) => key);
  const start = fingerprint(`${slug} angle`) % lasting.length;
  return [...lasting.slice(start), ...lasting.slice(0, start)];
}

/**
 * The turns of a house from the first week on, one a round. It tells something timely where there is anything, but once
 * for an occasion and never three times in a row; otherwise what it told longest ago.
 * @param place week of the round, `round` and `until` as weeks
 */
export function turnsOf(
  listing: Listing,
  { place, round, until }: { place: number; round: number; until: number },
): Turn[] {
  const platforms = postPlatforms.filter((platform) => mayBePosted(listing, platform));
  const angles = new Map(anglesToldIn(listing, mother).map((angle) => [angle.key, angle]));
  const lasting = lastingOf(listing.slug, [...angles.values()]);
  const occasions = occasionsOf([...angles.values()], yearsOf(firstWeek, until));

  const turns: Turn[] = [];
  const told: string[] = [];
  const used = new Set<string>();
  const longestAgo = (keys: readonly string[]) =>
    keys
      .filter((key) => !told.slice(-apart).includes(key))
      .toSorted((a, b) => told.lastIndexOf(a) - told.lastIndexOf(b))[0];
  const timelyIn = (first: Day, last: Day) =>
    occasions.find(
      ({ key, from, until, angles }) =>
        from <= first && last <= until && !used.has(key) && longestAgo(angles),
    );

  const first = firstWeek + ((((place - firstWeek) % round) + round) % round);
  for (let week = first; week <= until; week += round) {
    const monday = mondayOf(week);
    const enough = turns.length >= 2 && turns.slice(-2).every(({ occasion }) => occasion);
    const occasion = enough ? undefined : timelyIn(monday, addDays(monday, lastDay));
    const key = longestAgo(occasion?.angles.toSorted(byPlaceIn(lasting)) ?? lasting);
    const angle = angles.get(key ?? '');
    if (!angle) continue;
    if (occasion) used.add(occasion.key);
    const number = told.filter((key) => key === angle.key).length;
    told.push(angle.key);
    turns.push({ listing, angle, platforms, number, week: monday, occasion });
  }
  return turns;
}

const byPlaceIn = (order: readonly string[]) => (a: string, b: string) => order.indexOf(a) - order.indexOf(b);
