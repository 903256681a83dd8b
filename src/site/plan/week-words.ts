import { addDays, type Day } from '../../posts/plan/day.ts';

const written = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('vi-VN', { ...options, timeZone: 'UTC' });
  return (day: Day): string => format.format(new Date(day));
};

/** Day and month: `24/11`. */
export const shortDay = written({ day: 'numeric', month: 'numeric' });

/** Day of the week: `Thứ Ba`. */
export const weekday = written({ weekday: 'long' });

/** Month and year as a heading: `Tháng 12 năm 2026`. */
export const monthName = (day: Day): string => `Tháng ${Number(day.slice(5, 7))} năm ${day.slice(0, 4)}`;

/** A week by its first and last day: `23/11 – 29/11`. */
export const weekName = (monday: Day): string => `${shortDay(monday)} – ${shortDay(addDays(monday, 6))}`;
