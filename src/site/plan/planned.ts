import type { Listing } from '../../listings/entries.ts';
import { dayInVietnam } from '../../posts/plan/day.ts';
import { type PlannedTurn, type PlannedWeek, planOf } from '../../posts/plan/plan.ts';
import { oncePerSnapshot, snapshot } from '../snapshot.ts';
import { isMade } from '../unmade.ts';

/** Weeks on the page: as far ahead as one prepares, and enough for a site that is not built again for months. */
const pageWeeks = 30;

/** Weeks in the calendar file: a year. */
const fileWeeks = 52;

/** The plan of the page, from this week on. */
export const monthsOfPosts = (listings: readonly Listing[], now = new Date()): PlannedWeek[] =>
  planOf(listings, { from: dayInVietnam(now), weeks: pageWeeks });

/** The plan of the calendar file, from this week on. */
export const yearOfPosts = (listings: readonly Listing[], now = new Date()): PlannedWeek[] =>
  planOf(listings, { from: dayInVietnam(now), weeks: fileWeeks });

/** The plan of the page as it is now. */
export const plannedNow = (): PlannedWeek[] =>
  oncePerSnapshot('plan', () => {
    const { directory, day } = snapshot();
    const shared = directory.listings.filter(({ slug }) => isMade(`homestays/${slug}`, 'share'));
    return monthsOfPosts(shared, new Date(day));
  });

const turnsByHouse = () =>
  oncePerSnapshot('turns', () =>
    Map.groupBy(
      plannedNow().flatMap(({ turns }) => turns),
      ({ listing }) => listing.slug,
    ),
  );

/** The turns of a house in the plan of the page, in their order. */
export const turnsOfHouse = ({ slug }: Pick<Listing, 'slug'>): PlannedTurn[] =>
  turnsByHouse().get(slug) ?? [];

/** Number of the next turn of a house about something, by which the words of its posts are chosen; 0 where none is planned. */
export const nextNumber =
  (listing: Pick<Listing, 'slug'>) =>
  (angle: string): number =>
    turnsOfHouse(listing).find((turn) => turn.angle.key === angle)?.number ?? 0;
