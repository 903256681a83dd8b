import { LunarDate } from '@nghiavuive/lunar_date_vi';
import type { Day } from './day.ts';

/** Month and day of the Vietnamese lunar calendar. */
export interface LunarDay {
  month: number;
  day: number;
}

const two = (part: number) => String(part).padStart(2, '0');

/**
 * The day of a lunar year, by the Vietnamese calendar: some years its months begin a day before or after the Chinese
 * ones (Tết 2030 is 2 February, not 3 February).
 */
export function lunarDay(year: number, { month, day }: LunarDay): Day {
  const lunar = new LunarDate({ day, month, year });
  lunar.init();
  const solar = lunar.toSolarDate().get();
  return `${solar.year}-${two(solar.month)}-${two(solar.day)}`;
}
