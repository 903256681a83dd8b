import { addDays, type Day } from './day.ts';
import { type Festival, festivals } from './festival.ts';

/** A festival on its day. */
export interface FeastDay {
  day: Day;
  festival: Festival;
}

/** The festivals that begin in a week, for a calendar. */
export function feastDays(monday: Day): FeastDay[] {
  const sunday = addDays(monday, 6);
  const years = new Set([monday, sunday].map((day) => Number(day.slice(0, 4))));
  return [...years]
    .flatMap((year) => festivals.map((festival) => ({ day: festival.on(year), festival })))
    .filter(({ day }) => monday <= day && day <= sunday);
}
