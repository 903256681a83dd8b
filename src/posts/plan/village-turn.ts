import type { Timely } from '../../captions/timely.ts';
import { mostNamed, nameable, villageCaptionOf } from '../../captions/village/caption.ts';
import { subjectsOf, type VillageSubject } from '../../captions/village/subject.ts';
import type { Listing, VillageEntry } from '../../listings/entries.ts';
import { fingerprint } from '../../prose/pick.ts';
import { type PostPlatform, postPlatforms } from '../platform.ts';
import { addDays, type Day, mondayOf } from './day.ts';
import { type Occasion, occasionsOf } from './occasion.ts';
import { timelyOn } from './timely-on.ts';
import { firstWeek, lastDay, yearsOf } from './turn.ts';

/** A village that has its turn: what it tells, where, on which day. */
export interface VillageTurn {
  village: VillageEntry;
  /** Its houses. */
  houses: readonly Listing[];
  subject: VillageSubject;
  /** Those on which one house at least may be named. */
  platforms: PostPlatform[];
  /** Which of the turns of the village it is, from 0: its words are chosen by it. */
  number: number;
  /** Slugs of the houses that it names on each platform. */
  names: Partial<Record<PostPlatform, string[]>>;
  /** Monday of its week. */
  week: Day;
  /** The day that is proposed for it; any day of its week is as good. */
  day: Day;
  /** What makes it timely, if anything does. */
  occasion?: Occasion | undefined;
  /** The same on its day, as its words say it. */
  timely?: Timely | undefined;
}

/** Weeks from one turn of a village to its next. */
const round = 2;

/** Days from Monday on which it is proposed: the village speaks when people plan their weekend. */
const postingDay = 3;

/** Turns that stand between two about the same thing, where a village has as much to tell. */
const mostApart = 2;

/** No words are asked of it, only whether there are any. */
const anySite = { address: 'https://example.com' };

/** Where a village can tell of something in Vietnamese, the language to which the plan leads. */
const platformsOf = (village: VillageEntry, houses: readonly Listing[], subject: VillageSubject) =>
  postPlatforms.filter((platform) =>
    villageCaptionOf(village, houses, anySite, subject, platform, 'vi', { year: 0 }),
  );

/** Names those who were named least so far, by lot among equals, and notes it: a village has one for its plan. */
function fairChoice(houses: readonly Listing[]) {
  const times = new Map<string, number>();
  return (subject: VillageSubject, platform: PostPlatform, turn: number): string[] => {
    const count = (slug: string) => times.get(`${platform} ${slug}`) ?? 0;
    const chosen = nameable(houses, subject, platform, 'vi')
      .map(({ slug }) => ({ slug, lot: fingerprint(`${slug} ${turn}`) }))
      .toSorted((a, b) => count(a.slug) - count(b.slug) || a.lot - b.lot)
      .slice(0, mostNamed[platform])
      .map(({ slug }) => slug);
    for (const slug of chosen) times.set(`${platform} ${slug}`, count(slug) + 1);
    return chosen;
  };
}

/**
 * The turns of a village from the first week on, one every two weeks, whatever houses it has: before and in a season and
 * before a festival about that, once each; otherwise about the road or an experience, what it told longest ago.
 * @param houses its houses
 * @param until the last week
 */
export function villageTurnsOf(
  village: VillageEntry,
  houses: readonly Listing[],
  until: number,
): VillageTurn[] {
  const subjects = new Map(
    subjectsOf(village, houses).flatMap((subject) => {
      const platforms = platformsOf(village, houses, subject);
      return platforms.length ? [[subject.key, { subject, platforms }] as const] : [];
    }),
  );
  const lasting = [...subjects.values()].flatMap(({ subject }) =>
    subject.kind === 'season' ? [] : [subject.key],
  );
  const start = fingerprint(`${village.slug} subject`) % (lasting.length || 1);
  const inOrder = [...lasting.slice(start), ...lasting.slice(0, start)];
  const apart = Math.max(0, Math.min(mostApart, lasting.length - 1));
  const told: VillageSubject[] = [];
  const used = new Set<string>();
  const lastTold = (key: string) => told.findLastIndex((subject) => subject.key === key);
  const longestAgo = (keys: readonly string[]) =>
    keys
      .filter((key) => !told.slice(Math.max(0, told.length - apart)).some((subject) => subject.key === key))
      .toSorted((a, b) => lastTold(a) - lastTold(b))[0];
  const occasions = occasionsOf(
    [...subjects.values()].map(({ subject }) => subject),
    yearsOf(firstWeek, until),
  );

  const choose = fairChoice(houses);
  const turns: VillageTurn[] = [];
  const offset = fingerprint(`${village.slug} village`) % round;
  for (let week = firstWeek + offset; week <= until; week += round) {
    const monday = mondayOf(week);
    const occasion = occasions.find(
      ({ key, from, until: end, angles }) =>
        from <= monday && addDays(monday, lastDay) <= end && !used.has(key) && longestAgo(angles),
    );
    const key = longestAgo(occasion?.angles ?? inOrder);
    const chosen = subjects.get(key ?? '');
    if (!chosen) continue;
    const { subject, platforms } = chosen;
    if (occasion) used.add(occasion.key);
    const day = addDays(monday, postingDay);
    turns.push({
      village,
      houses,
      subject,
      platforms,
      number: turns.length,
      names: Object.fromEntries(
        platforms.map((platform) => [platform, choose(subject, platform, turns.length)]),
      ),
      week: monday,
      day,
      occasion,
      timely: timelyOn(day, monday, occasion),
    });
    told.push(subject);
  }
  return turns;
}
