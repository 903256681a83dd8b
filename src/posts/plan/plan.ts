import type { Timely } from '../../captions/timely.ts';
import type { Listing } from '../../listings/entries.ts';
import { fingerprint } from '../../prose/pick.ts';
import { postPlatforms } from '../platform.ts';
import { mayBePosted } from '../post.ts';
import { addDays, type Day, mondayOf, weekOf } from './day.ts';
import { rotaOf } from './rota.ts';
import { timelyOn } from './timely-on.ts';
import { firstWeek, type Turn, turnsOf } from './turn.ts';

/** Days of the week on which posts are proposed, from Monday: Tuesday, Thursday, Saturday. */
const postingDays = [1, 3, 5] as const;

/** A turn with the day that is proposed for it; any day of its week is as good. */
export type PlannedTurn = Turn & {
  day: Day;
  /** What makes it timely on that day, as its words say it. */
  timely?: Timely | undefined;
};

/** A week of the plan. */
export interface PlannedWeek {
  /** Monday. */
  monday: Day;
  /** By day. */
  turns: PlannedTurn[];
}

/** What the plan needs to know about time: a day of its first week, and how many weeks it has. */
export interface PlanSpan {
  from: Day;
  weeks: number;
}

/**
 * Who is posted when, about what, and where: a function of the listings and the weeks asked for and of nothing else,
 * so that every telephone and every build come to the same plan. Villages have rotas of their own. Houses that may be
 * posted nowhere have no turn. No week is planned before the first one that is counted from.
 */
export function planOf(listings: readonly Listing[], { from, weeks }: PlanSpan): PlannedWeek[] {
  const first = Math.max(weekOf(from), firstWeek);
  const until = weekOf(from) + weeks - 1;
  const posted = listings.filter((listing) =>
    postPlatforms.some((platform) => mayBePosted(listing, platform)),
  );
  const villages = Map.groupBy(posted, ({ village }) => village.slug);
  const turns = [...villages.values()].flatMap((houses) => {
    const { round, places } = rotaOf(houses.map(({ slug }) => slug));
    return houses.flatMap((listing) =>
      turnsOf(listing, { place: places.get(listing.slug) ?? 0, round, until }),
    );
  });
  const byWeek = Map.groupBy(turns, ({ week }) => week);
  return Array.from({ length: Math.max(0, until - first + 1) }, (_, index) => {
    const monday = mondayOf(first + index);
    return { monday, turns: spread(byWeek.get(monday) ?? []) };
  });
}

/** The turns of a week by lot, as many on each day as on the others. */
const spread = (turns: Turn[]): PlannedTurn[] =>
  turns
    .toSorted((a, b) => drawn(a) - drawn(b) || (a.listing.slug < b.listing.slug ? -1 : 1))
    .map((turn, index) => {
      const weekday = postingDays[Math.floor((index * postingDays.length) / turns.length)] ?? 1;
      const day = addDays(turn.week, weekday);
      return { ...turn, day, timely: timelyOn(day, turn.week, turn.occasion) };
    });

const drawn = ({ listing, week }: Turn) => fingerprint(`${listing.slug} ${week}`);
