export { dayInVietnam } from '../../homestay/today.ts';

/** A calendar day, `YYYY-MM-DD`; days compare as texts do. */
export type Day = string;

const dayLength = 86_400_000;

/** Days from 1 January 1970, a Thursday, to its next Monday. */
const firstMonday = 4;

const number = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / dayLength;
const dayOf = (count: number): Day => new Date(count * dayLength).toISOString().slice(0, 10);

/** The day so many days later, or earlier. */
export const addDays = (day: Day, days: number): Day => dayOf(number(day) + days);

/** Days from one day until another; fewer than none when that was before. */
export const daysUntil = (day: Day, other: Day): number => number(other) - number(day);

/** The week of a day, weeks counted from the Monday of 5 January 1970. */
export const weekOf = (day: Day): number => Math.floor((number(day) - firstMonday) / 7);

/** Monday of a week. */
export const mondayOf = (week: number): Day => dayOf(week * 7 + firstMonday);

/** The year of a day. */
export const yearOf = (day: Day): number => Number(day.slice(0, 4));
