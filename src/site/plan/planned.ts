import type { Listing } from '../../listings/entries.ts';
import { dayInVietnam } from '../../posts/plan/day.ts';
import { type PlannedWeek, planOf } from '../../posts/plan/plan.ts';

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
